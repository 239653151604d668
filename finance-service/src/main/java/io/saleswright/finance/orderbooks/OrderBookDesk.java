package io.saleswright.finance.orderbooks;

import io.saleswright.finance.orderbooks.Agreement.Side;
import io.saleswright.finance.orderbooks.OrderAmounts.Invoiced;
import io.saleswright.finance.periods.OpenMonths;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.receivables.ReceivableStage;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the amounts of orders side by side, and keeps what both sides say of them (FIN-11). */
public final class OrderBookDesk {

  private static final int AT_ONCE = 200;
  private static final int LATEST_YEAR = 9999;

  private final Aggregates<OrderBook> books;
  private final Scoped<Receivable> receivables;
  private final OrderAmounts amounts;
  private final ZoneId zone;
  private final OpenMonths months;

  OrderBookDesk(
      Aggregates<OrderBook> books,
      Scoped<Receivable> receivables,
      OrderAmounts amounts,
      ZoneId zone,
      OpenMonths months) {
    this.books = books;
    this.receivables = receivables;
    this.amounts = amounts;
    this.zone = zone;
    this.months = months;
  }

  /**
   * An order with its amounts.
   *
   * @param invoiced what was invoiced; null when nothing was
   */
  public record Told(
      Stored<Receivable> order, OrderBook book, Compared amounts, @Nullable Invoiced invoiced) {

    /** Whether both sides have confirmed these amounts. */
    public OrderBookStage stage() {
      return book.stage(amounts);
    }

    /** A number by which somebody who saw the amounts, and what was said of them, says so. */
    public long seen() {
      return book.agreement().seen(amounts.mark());
    }

    Told mustBe(long seen) {
      if (seen() != seen) {
        throw new StaleRevision(seen());
      }
      return this;
    }
  }

  /**
   * The amounts of several orders in one currency.
   *
   * @param orders how many
   * @param confirmed of how many of them both sides have confirmed the amounts as they are
   */
  public record Total(long orders, long confirmed, Compared amounts) {

    static Total of(Told told) {
      return new Total(1, told.stage() == OrderBookStage.CONFIRMED ? 1 : 0, told.amounts());
    }

    Total plus(Total other) {
      return new Total(
          orders + other.orders, confirmed + other.confirmed, amounts.plus(other.amounts));
    }
  }

  /**
   * An order with what it cost beside its goods and freight.
   *
   * @param expenses what was paid for expenses that were made for it, one sum for each currency
   */
  public record Margin(Told told, List<Money> expenses) {}

  /**
   * An order with its amounts.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Told get(String orderId, Caller caller) {
    OrderBookStep.READ.mustBeOpenTo(caller);
    return told(receivables.get(orderId, caller));
  }

  /**
   * Orders with their amounts, newest first.
   *
   * @param from placed on this day or later; null for all
   * @param to placed on this day or earlier; null for all
   * @throws InvalidInput when a day is of no year from 1 to 9999
   */
  public List<Told> list(
      @Nullable LocalDate from, @Nullable LocalDate to, Slice slice, Caller caller) {
    OrderBookStep.READ.mustBeOpenTo(caller);
    mustBeDay("from", from);
    mustBeDay("to", to);
    return told(amounts.newestFirst(from, to, caller, slice));
  }

  /**
   * The amounts of all orders of a period that the caller sees, by currency.
   *
   * @param from placed on this day or later
   * @param to placed on this day or earlier
   * @throws InvalidInput when it is more than a year, ends before it begins, or a day is of no year
   *     from 1 to 9999
   */
  public SortedMap<String, Total> totals(LocalDate from, LocalDate to, Caller caller) {
    OrderBookStep.READ.mustBeOpenTo(caller);
    mustBeDay("from", from);
    mustBeDay("to", to);
    if (to.isBefore(from) || !to.isBefore(from.plusYears(1))) {
      throw new InvalidInput("to", "FIN-11", "must lie within a year after the first day");
    }
    SortedMap<String, Total> totals = new TreeMap<>();
    Place begin = null;
    List<Stored<Receivable>> batch;
    do {
      batch = amounts.newestFirst(from, to, caller, new Slice(begin, AT_ONCE));
      for (Told told : told(batch)) {
        String currency = told.amounts().ordered().currency();
        totals.merge(currency, Total.of(told), Total::plus);
      }
      begin = batch.isEmpty() ? null : Place.of(batch.getLast());
    } while (batch.size() == AT_ONCE);
    return totals;
  }

  /** Later days, and earlier ones, can be written but not reckoned with. */
  private static void mustBeDay(String field, @Nullable LocalDate day) {
    if (day != null && (day.getYear() < 1 || day.getYear() > LATEST_YEAR)) {
      throw new InvalidInput(field, "FIN-11", "must be a day of a year from 1 to 9999");
    }
  }

  /** An order for those who may see what it costs and leaves us (FIN-14). */
  public Margin margin(String orderId, Caller caller) {
    OrderBookStep.READ_MARGIN.mustBeOpenTo(caller);
    Told told = told(receivables.get(orderId, OrderBookStep.READ_MARGIN.narrowed(caller)));
    return new Margin(told, amounts.expenses(told.order().state().order().number()));
  }

  /**
   * Says why amounts differ.
   *
   * @param seen what the person saw, {@link Told#seen}
   * @throws StaleRevision when amounts, or what was said of them, are others by now
   * @throws RuleViolation when they do not differ so
   */
  public Told explain(String orderId, Difference difference, String reason, long seen, Act act) {
    OrderBookStep.EXPLAIN.mustBeOpenTo(act.caller());
    return change(
        orderId,
        act,
        told -> told.mustBe(seen).book().explained(told.amounts(), difference, reason, act));
  }

  /**
   * Confirms the amounts for one side.
   *
   * @param seen what the person saw, {@link Told#seen}
   * @throws StaleRevision when amounts, or what was said of them, are others by now
   * @throws RuleViolation when a difference has no reason, or the same person confirmed for the
   *     other side
   */
  public Told confirm(String orderId, Side side, long seen, Act act) {
    OrderBookStep step =
        side == Side.CLERK ? OrderBookStep.CONFIRM_AS_CLERK : OrderBookStep.CONFIRM_AS_FINANCE;
    step.mustBeOpenTo(act.caller());
    return change(
        orderId, act, told -> told.mustBe(seen).book().confirmed(told.amounts(), side, act));
  }

  /**
   * Posts what a shipment cost, and who pays it (FIN-13).
   *
   * @throws InvalidInput when the amount is none of its currency, or the day lies in the future
   * @throws RuleViolation when the month of the day is closed (FIN-16)
   */
  public Told post(
      String orderId,
      Money amount,
      Freight.Payer payer,
      @Nullable LocalDate on,
      @Nullable String reference,
      Act act) {
    OrderBookStep.POST_FREIGHT.mustBeOpenTo(act.caller());
    LocalDate today = LocalDate.ofInstant(act.at(), zone);
    if (!amount.isPositive() || !amount.isOnPaper()) {
      throw new InvalidInput(
          "amount", "FIN-13", "must be positive and not finer than its currency");
    }
    if (on != null && on.isAfter(today)) {
      throw new InvalidInput("on", "FIN-13", "must not be in the future");
    }
    LocalDate day = on == null ? today : on;
    return change(
        orderId,
        act,
        told -> {
          months.mustTake(day);
          return told.book()
              .posted(
                  new Freight(
                      Ids.timeOrdered(act.at()), amount, payer, day, reference, act.by(), null));
        });
  }

  /**
   * Takes freight back, by somebody who did not post it.
   *
   * @throws NotFound when there is no such freight
   * @throws RuleViolation when it does not count any more, or the same person posted it
   */
  public Told reverse(String orderId, String freightId, String reason, Act act) {
    OrderBookStep.REVERSE_FREIGHT.mustBeOpenTo(act.caller());
    return change(orderId, act, told -> told.book().reversed(freightId, reason, act));
  }

  private Told change(String orderId, Act act, Function<Told, Change<OrderBook>> decision) {
    receivables.get(orderId, act.caller());
    if (books.find(orderId).isEmpty()) {
      books.createAt(orderId, act.cause().followUp(), _ -> Change.to(OrderBook.UNKNOWN));
    }
    books.change(
        orderId,
        act.cause(),
        now -> decision.apply(told(receivables.get(orderId, act.caller()), now.state())));
    return told(receivables.get(orderId, act.caller()));
  }

  private Told told(Stored<Receivable> order) {
    return told(List.of(order)).getFirst();
  }

  private Told told(Stored<Receivable> order, OrderBook book) {
    return told(order, book, amounts.invoiced(List.of(order.id())).get(order.id()));
  }

  private List<Told> told(List<Stored<Receivable>> orders) {
    List<String> ids = orders.stream().map(Stored::id).toList();
    Map<String, OrderBook> known = amounts.books(ids);
    Map<String, Invoiced> invoiced = amounts.invoiced(ids);
    return orders.stream()
        .map(one ->
            told(one, known.getOrDefault(one.id(), OrderBook.UNKNOWN), invoiced.get(one.id())))
        .toList();
  }

  private static Told told(Stored<Receivable> order, OrderBook book, @Nullable Invoiced invoiced) {
    Receivable receivable = order.state();
    Money total = receivable.order().total();
    Money nothing = Money.zero(total.currency());
    boolean cancelled = receivable.status() == ReceivableStage.CANCELLED;
    Money credited = receivable.credited();
    Compared amounts =
        new Compared(
            cancelled ? nothing : total,
            book.shippedOn() == null ? nothing : total,
            invoiced == null ? nothing : invoiced.signed(),
            invoiced == null ? nothing : invoiced.gross(),
            credited,
            receivable.covered().minus(credited));
    return new Told(order, book, amounts, invoiced);
  }
}
