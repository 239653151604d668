package io.saleswright.finance.accounts;

import io.saleswright.finance.collection.AsOf;
import io.saleswright.finance.standing.Standing;
import io.saleswright.finance.standing.Standings;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A customer's account in one currency over some days. What happens later changes nothing of it:
 * every movement counts on the day on which it was written.
 *
 * @param customerId whose it is
 * @param period the days
 * @param asOf the moment of its end
 * @param opening what was owed before the first day; negative when we owed
 * @param movements what changed that, in the order in which it was written
 * @param closing what was owed at the end; negative when we owed
 * @param openItems what of it was open, the earliest due first
 */
public record Statement(
    String customerId,
    Period period,
    AsOf asOf,
    Money opening,
    List<Movement> movements,
    Money closing,
    List<OpenItem> openItems) {

  public Statement {
    movements = List.copyOf(movements);
    openItems = List.copyOf(openItems);
  }

  static Statement of(
      String customerId, String currency, Period period, AsOf end, Account account, ZoneId zone) {
    Instant begin = period.from().atStartOfDay(zone).toInstant();
    List<Movement> all =
        movements(account, zone)
            .filter(movement -> movement.amount().currency().equals(currency))
            .filter(movement -> !movement.at().isAfter(end.at()))
            .sorted(
                Comparator.comparing(Movement::at)
                    .thenComparing(Movement::kind)
                    .thenComparing(Movement::documentId))
            .toList();
    List<Movement> within =
        all.stream().filter(movement -> !movement.at().isBefore(begin)).toList();
    Money closing = sum(all, currency);
    Money opening = closing.minus(sum(within, currency));
    return new Statement(
        customerId, period, end, opening, within, closing, open(account, currency, end));
  }

  private static Stream<Movement> movements(Account account, ZoneId zone) {
    return Stream.of(
            account.receivables().stream().map(Bookings::of),
            account.payments().stream().map(Bookings::ofPayment),
            account.refunds().stream().map(refund -> Bookings.ofRefund(refund, zone)),
            account.income().stream().map(Bookings::ofIncome))
        .flatMap(documents -> documents)
        .flatMap(List::stream);
  }

  private static Money sum(List<Movement> movements, String currency) {
    return movements.stream().map(Movement::amount).reduce(Money.zero(currency), Money::plus);
  }

  private static List<OpenItem> open(Account account, String currency, AsOf end) {
    return account.receivables().stream()
        .filter(stored -> !stored.createdAt().isAfter(end.at()))
        .flatMap(stored -> {
          Optional<Standing> standing = Standings.at(stored.state().past(), end.at());
          return standing
              .filter(then -> then.claim().currency().equals(currency))
              .filter(then -> !then.parts().isEmpty())
              .map(then -> OpenItem.of(stored.state(), then, end.day()))
              .stream();
        })
        .sorted(
            Comparator.comparing(OpenItem::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(OpenItem::orderId))
        .toList();
  }

  /** What is open of receivables. */
  public Money open() {
    return openItems.stream().map(OpenItem::open).reduce(Money.zero(currency()), Money::plus);
  }

  /** What of the customer's money covers nothing: it is what the balance is less than open. */
  public Money onAccount() {
    return open().minus(closing);
  }

  /** The currency of all of it. */
  public String currency() {
    return closing.currency();
  }
}
