package io.saleswright.finance.books.persistence;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import io.saleswright.finance.books.Figure;
import io.saleswright.finance.books.FigureKind;
import io.saleswright.finance.orderbooks.OrderBook;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/** Adds up what left the house in a period, and what that cost (FIN-13, FIN-14, FIN-15). */
final class MongoGoodsFigures {

  private static final String SHIPPED_ON = "state.shippedOn";
  private static final String COUNTS_ON = "state.countsOn";
  private static final String COSTS = "state.cost.amounts";
  private static final String FREIGHTS = "state.freights";

  private final EnvelopeStore<OrderBook> books;
  private final EnvelopeStore<Receivable> receivables;

  MongoGoodsFigures(EnvelopeStore<OrderBook> books, EnvelopeStore<Receivable> receivables) {
    this.books = books;
    this.receivables = receivables;
  }

  List<Figure> of(Period period) {
    // What was told after its month was closed counts where it was told.
    Bson left =
        Filters.or(
            Filters.and(period.on(SHIPPED_ON), Filters.eq(COUNTS_ON, null)), period.on(COUNTS_ON));
    Bson unknown = Filters.and(left, Filters.exists("state.cost.unknown.0"));
    List<Figure> all = new ArrayList<>();
    all.addAll(orders(FigureKind.SHIPPED, left));
    all.addAll(orders(FigureKind.COST_UNKNOWN, unknown));
    all.addAll(
        Sums.of(
            books,
            FigureKind.COST_OF_GOODS,
            List.of(Aggregates.match(left), Aggregates.unwind("$" + COSTS)),
            COSTS));
    all.addAll(freight(period.on(FREIGHTS + ".on")));
    all.addAll(Sums.negated(freight(period.at(FREIGHTS + ".reversal.at"))));
    return all;
  }

  /** What the orders come to whose books fulfil a condition. */
  private List<Figure> orders(FigureKind kind, Bson filter) {
    List<String> ids =
        books.fields(filter, "_id").stream().map(one -> one.getString("_id").getValue()).toList();
    return ids.isEmpty()
        ? List.of()
        : Sums.of(receivables, kind, Filters.in("_id", ids), "state.order.total");
  }

  private List<Figure> freight(Bson filter) {
    Bson ours = Filters.and(filter, Filters.eq(FREIGHTS + ".payer", "COMPANY"));
    List<Bson> stages =
        List.of(
            Aggregates.match(filter), Aggregates.unwind("$" + FREIGHTS), Aggregates.match(ours));
    return Sums.of(books, FigureKind.FREIGHT, stages, FREIGHTS + ".amount");
  }
}
