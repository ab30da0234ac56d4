import { useEffect, useState } from 'react';
import { onwardAddress } from '../../model/address/address.ts';
import type { Onward } from '../../model/library-model.ts';
import { OnwardView } from '../../views/site/Onward.tsx';
import { readSiteFile } from '../read-site-file.ts';

/** What was read, by its analysis: a reader who comes back to the text finds its end as it was. */
const read = new Map<string, Promise<Onward>>();

/** Where to go on from an analysis; where that cannot be had, the text ends as without it. */
export function OnwardFrom({ slug }: { slug: string }) {
  const [onward, setOnward] = useState<Onward>();
  useEffect(() => {
    let left = false;
    readOnce(slug).then(
      (found) => !left && setOnward(found),
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

function readOnce(slug: string): Promise<Onward> {
  let onward = read.get(slug);
  if (!onward) {
    onward = readSiteFile<Onward>(onwardAddress(slug));
    read.set(slug, onward);
    // The next time it is asked for once more.
    onward.catch(() => read.delete(slug));
  }
  return onward;
}
