import { useEffect, useState } from 'react';
import { onwardAddress } from '../../model/address/address.ts';
import type { Onward } from '../../model/library-model.ts';
import { OnwardView } from '../../views/site/Onward.tsx';
import { readSiteFile } from '../read-site-file.ts';

/** Where to go on from an analysis; where that cannot be had, the text ends as without it. */
export function OnwardFrom({ slug }: { slug: string }) {
  const [onward, setOnward] = useState<Onward>();
  useEffect(() => {
    let left = false;
    readSiteFile<Onward>(onwardAddress(slug)).then(
      (read) => !left && setOnward(read),
      () => {},
    );
    return () => {
      left = true;
    };
  }, [slug]);
  return onward && (onward.next || onward.related.length > 0) ? (
    <OnwardView onward={onward} />
  ) : null;
}
