package io.saleswright.finance.dunning.web;

import io.saleswright.finance.chasing.DunningCase;
import io.saleswright.finance.dunned.Letter;
import io.saleswright.finance.standing.OpenPart;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * A letter as it stands on paper. Its tone follows the level.
 *
 * @param customer what the customer is called
 * @param orderNumber what the money is for
 * @param first whether it is a friendly reminder
 * @param second whether it is a second one
 * @param last whether it is the last before other steps
 * @param reminded whether somebody reminded the customer before
 * @param total what is overdue
 * @param lines its parts
 */
record PrintedLetter(
    String customer,
    String orderNumber,
    boolean first,
    boolean second,
    boolean last,
    boolean reminded,
    Money total,
    List<Line> lines) {

  /** A part that is overdue. */
  record Line(LocalDate dueOn, long days, Money left) {}

  static PrintedLetter of(DunningCase state, Letter letter, String customer, LocalDate day) {
    Money total = letter.parts().stream().map(OpenPart::amount).reduce(Money::plus).orElseThrow();
    return new PrintedLetter(
        customer,
        state.debtor().orderNumber(),
        letter.level() <= 1,
        letter.level() == 2,
        letter.level() > 2,
        state.isChasedBefore(letter.at()),
        total,
        letter.parts().stream().map(part -> line(part, day)).toList());
  }

  private static Line line(OpenPart part, LocalDate day) {
    LocalDate dueOn = Objects.requireNonNull(part.dueOn());
    return new Line(dueOn, ChronoUnit.DAYS.between(dueOn, day), part.amount());
  }
}
