package io.saleswright.finance.dunned;

import io.saleswright.finance.customers.PaperWay;
import io.saleswright.finance.standing.OpenPart;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter that asked for money.
 *
 * @param number what people call it
 * @param level the level at which it was written
 * @param parts what was overdue then
 * @param channel by which way it went
 * @param by staff id of who sent it
 * @param at when
 * @param paper identity of the kept paper; null for the moment before it is kept
 */
public record Letter(
    String number,
    int level,
    List<OpenPart> parts,
    PaperWay channel,
    String by,
    Instant at,
    @Nullable String paper) {

  public Letter {
    parts = List.copyOf(parts);
  }

  /** The same with the paper that was kept. */
  public Letter keptAs(String kept) {
    return new Letter(number, level, parts, channel, by, at, kept);
  }
}
