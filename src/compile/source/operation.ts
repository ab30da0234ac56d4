import { z } from 'zod';
import { OPERATIONS } from '../../model/record.ts';

const EXPECTED = `one of: ${OPERATIONS.join(', ')}`;

/** What an editor may write to have a value carried on by a growth, or multiplied otherwise. */
const MULTIPLYING =
  /^(?:product|multipl(?:y|ied|ication)|times|growth|grow(?:n|th-of)?|increase|compound|projection|extrapolation|forecast)$/;

/**
 * The operations by which a figure is derived. Nothing is multiplied out: a year times the growth of
 * eight months, whose base the text does not state, is the value of no time.
 * @returns the schema of `op`
 */
export const operation = () =>
  z
    .string({ error: EXPECTED })
    .superRefine((name, context) => {
      if (!MULTIPLYING.test(name)) return;
      context.addIssue({
        code: 'custom',
        input: name,
        message: `${EXPECTED}; values are not multiplied, and nothing follows from growth without a base: the text does not say what it grew from`,
        params: { fix: 'remove the derived figure: the text does not say its value' },
      });
    })
    .pipe(z.enum(OPERATIONS));
