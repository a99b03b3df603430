/** Draws lines from the banks, each telling once, and keeps who said which line in what words. */
import type { Dice } from "@hymnsheet/core/algo/random";
import type { Affair } from "./affair.ts";
import type { Telling } from "./allegation-bank.ts";
import type { PlannedAllegation, PlannedText } from "./casting.ts";
import { EVENT_FACTS } from "./event-bank.ts";
import { expand } from "./expand.ts";
import { DEFENCES, DEVICES, IMAGES } from "./image-bank.ts";
import { GROUNDS } from "./padding-bank.ts";
import type { Mention } from "./truth.ts";

/** A sentence of somebody's making, with the ways of putting it that keep what is his. */
export interface Line {
  readonly line_id: string;
  readonly allegation_id: string | null;
  readonly makes_allegation: boolean;
  /** The author's wording first. */
  readonly wordings: readonly string[];
}

/** Draws without replacement; null when nothing is left. */
class Bag<T> {
  #left: T[];

  constructor(all: readonly T[], dice: Dice) {
    this.#left = dice.shuffled(all);
  }

  draw(): T | null {
    return this.#left.pop() ?? null;
  }
}

/** Wording of a pattern of one affair; the accused is named as speakers do. */
export function wordAbout(pattern: string, affair: Affair, dice: Dice): string {
  const { name, surname } = affair.accused;
  return expand(pattern, { dice, slots: { ...affair.slots, A: dice.next() < 0.4 ? name : surname } });
}

export class LineStore {
  readonly mentions: Mention[] = [];
  readonly #dice: Dice;
  readonly #tellings = new Map<string, Bag<Telling>>();
  readonly #images: Bag<Telling>;
  readonly #devices: Bag<Telling>;
  readonly #defences: Bag<Telling>;
  readonly #grounds: Bag<string>;
  readonly #facts: readonly Bag<Telling>[];
  #count = 0;

  constructor(allegations: readonly PlannedAllegation[], dice: Dice) {
    this.#dice = dice;
    for (const { allegation_id, kind } of allegations) this.#tellings.set(allegation_id, new Bag(kind.tellings, dice));
    this.#images = new Bag(IMAGES, dice);
    this.#devices = new Bag(DEVICES, dice);
    this.#defences = new Bag(DEFENCES, dice);
    this.#grounds = new Bag(GROUNDS, dice);
    this.#facts = EVENT_FACTS.map((tellings) => new Bag(tellings, dice));
  }

  #line(telling: Telling | null, affair: Affair, allegation_id: string | null, makes_allegation: boolean): Line[] {
    if (telling === null) return [];
    this.#count += 1;
    const wordings = telling.map((pattern) => wordAbout(pattern, affair, this.#dice));
    return [{ line_id: `l${this.#count}`, allegation_id, makes_allegation, wordings }];
  }

  /** A sentence copied from somebody's story becomes a line of its own. */
  lineOfStory(wording: string): Line {
    this.#count += 1;
    return { line_id: `l${this.#count}`, allegation_id: null, makes_allegation: false, wordings: [wording] };
  }

  /** @throws Error when the casting gave out more tellings than there are. */
  allegation(allegationId: string, affair: Affair): Line {
    const telling = this.#tellings.get(allegationId)!.draw();
    if (telling === null) throw new Error(`no telling of ${allegationId} is left`);
    return this.#line(telling, affair, allegationId, true)[0]!;
  }

  ground(allegationId: string, affair: Affair): Line[] {
    const ground = this.#grounds.draw();
    return this.#line(ground === null ? null : [ground], affair, allegationId, false);
  }

  image(affair: Affair): Line[] {
    return this.#line(this.#images.draw(), affair, null, false);
  }

  device(affair: Affair): Line[] {
    return this.#line(this.#devices.draw(), affair, null, false);
  }

  /** What a witness saw, in a telling of his own. */
  eventFacts(affair: Affair): string[] {
    return this.#facts.flatMap((bag) => {
      const telling = bag.draw();
      return telling === null || this.#dice.next() < 0.2 ? [] : [wordAbout(telling[0]!, affair, this.#dice)];
    });
  }

  /** Lines of an unseen text, in its order: slogans frame it, images and grounds stand among the allegations. */
  commonText(text: PlannedText): Line[] {
    const { affair } = text;
    if (text.is_defence) {
      return Array.from({ length: text.line_count }, () => this.#line(this.#defences.draw(), affair, null, false)).flat();
    }
    const room = Math.max(0, text.line_count - text.allegation_ids.length);
    const groundCount = Math.min(text.allegation_ids.length, Math.floor(room / 3));
    const imageCount = Math.ceil((room - groundCount) / 2);
    const devices = Array.from({ length: room - groundCount - imageCount }, () => this.device(affair)).flat();
    const images = Array.from({ length: imageCount }, () => this.image(affair)).flat();
    const middle = this.#dice
      .shuffled(text.allegation_ids)
      .flatMap((id, place) => [
        this.allegation(id, affair),
        ...(place < groundCount ? this.ground(id, affair) : []),
        ...images.splice(0, place % 2 === 0 ? 1 : 0),
      ]);
    return [...devices.splice(0, 1), ...images, ...middle, ...devices];
  }
}
