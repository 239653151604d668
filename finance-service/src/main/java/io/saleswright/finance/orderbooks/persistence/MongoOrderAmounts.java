package io.saleswright.finance.orderbooks.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.expensing.ExpenseStage;
import io.saleswright.finance.invoices.Invoice;
import io.saleswright.finance.invoices.InvoiceStage;
import io.saleswright.finance.invoices.Issue;
import io.saleswright.finance.orderbooks.OrderAmounts;
import io.saleswright.finance.orderbooks.OrderBook;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.spending.Commitment;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds what other modules have of orders, in their collections. */
final class MongoOrderAmounts implements OrderAmounts {

  private static final String PLACED_ON = "state.order.placedOn";

  /** Far more than a page of orders has invoices. */
  private static final int MOST = 10_000;

  private final EnvelopeStore<Receivable> receivables;
  private final EnvelopeStore<Invoice> invoices;
  private final EnvelopeStore<OrderBook> books;
  private final EnvelopeStore<Expense> expenses;

  MongoOrderAmounts(
      EnvelopeStore<Receivable> receivables,
      EnvelopeStore<Invoice> invoices,
      EnvelopeStore<OrderBook> books,
      EnvelopeStore<Expense> expenses) {
    this.receivables = receivables;
    this.invoices = invoices;
    this.books = books;
    this.expenses = expenses;
  }

  @Override
  public List<Stored<Receivable>> newestFirst(
      @Nullable LocalDate from, @Nullable LocalDate to, Caller caller, Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    // What was owed before the system went live is no order of it.
    wanted.add(Filters.ne("state.plan.instalments.kind", "OPENING"));
    if (from != null) {
      wanted.add(Filters.gte(PLACED_ON, from));
      // No receivable is older than its order, so those before that day are not even looked at. A
      // day less bears clocks and zones that differ.
      wanted.add(
          Filters.gte("created.at", from.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
    if (to != null) {
      wanted.add(Filters.lte(PLACED_ON, to));
    }
    return receivables.newestFirst(Filters.and(wanted), caller, slice);
  }

  @Override
  public List<Money> expenses(String orderNumber) {
    Bson paid =
        Filters.and(
            Filters.eq("state.application.project", orderNumber),
            Filters.eq("state.stage", ExpenseStage.PAID.name()));
    return expenses.matching(paid, MOST).stream()
        .flatMap(stored -> Stream.ofNullable(stored.state().commitment()))
        .map(Commitment::amount)
        .collect(Collectors.toMap(Money::currency, Function.identity(), Money::plus, TreeMap::new))
        .values()
        .stream()
        .toList();
  }

  /** What was signed for is what all of an order's invoices that are not voided are over. */
  @Override
  public Map<String, Invoiced> invoiced(Collection<String> orderIds) {
    Map<String, Invoiced> all = new HashMap<>();
    for (Stored<Invoice> stored : invoices.matching(Filters.in("state.orderId", orderIds), MOST)) {
      Invoice invoice = stored.state();
      if (invoice.stage() == InvoiceStage.VOIDED) {
        continue;
      }
      Issue issue = invoice.issue();
      Money nothing = Money.zero(invoice.gross().currency());
      Invoiced one =
          new Invoiced(
              invoice.gross(),
              issue == null ? nothing : invoice.gross(),
              issue == null ? nothing : issue.net());
      all.merge(invoice.orderId(), one, MongoOrderAmounts::plus);
    }
    return all;
  }

  private static Invoiced plus(Invoiced one, Invoiced other) {
    return new Invoiced(
        one.signed().plus(other.signed()),
        one.gross().plus(other.gross()),
        one.net().plus(other.net()));
  }

  @Override
  public Map<String, OrderBook> books(Collection<String> orderIds) {
    Map<String, OrderBook> all = new HashMap<>();
    books
        .matching(Filters.in("_id", orderIds), orderIds.size())
        .forEach(stored -> all.put(stored.id(), stored.state()));
    return all;
  }
}
