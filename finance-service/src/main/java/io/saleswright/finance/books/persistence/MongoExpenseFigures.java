package io.saleswright.finance.books.persistence;

import com.mongodb.client.model.Aggregates;
import io.saleswright.finance.books.Figure;
import io.saleswright.finance.books.FigureKind;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Adds up what was paid for expenses in a period, and what was taken back of it: a payment counts
 * in its month for ever, and that it was taken back counts in the month in which that happened, so
 * an expense that is paid anew counts once (FIN-15, FIN-16).
 */
final class MongoExpenseFigures {

  private static final String AMOUNT = "state.commitment.amount";
  private static final String REVERSED = "state.settlement.reversed";

  private final EnvelopeStore<Expense> expenses;

  MongoExpenseFigures(EnvelopeStore<Expense> expenses) {
    this.expenses = expenses;
  }

  List<Figure> of(Period period) {
    List<Figure> all = new ArrayList<>();
    all.addAll(
        Sums.of(expenses, FigureKind.EXPENSES, period.on("state.settlement.payment.on"), AMOUNT));
    all.addAll(takenBack(FigureKind.EXPENSES, period.on(REVERSED + ".payment.on")));
    all.addAll(takenBack(FigureKind.EXPENSE_REVERSED, period.at(REVERSED + ".at")));
    return all;
  }

  /** Of what was taken back before that was kept, what the claim comes to now. */
  private List<Figure> takenBack(FigureKind kind, Bson filter) {
    Document amount = new Document("$ifNull", List.of("$" + REVERSED + ".amount", "$" + AMOUNT));
    List<Bson> stages =
        List.of(
            Aggregates.match(filter),
            Aggregates.unwind("$" + REVERSED),
            Aggregates.match(filter),
            Aggregates.project(new Document("back", amount)));
    return Sums.of(expenses, kind, stages, "back");
  }
}
