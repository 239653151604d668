package io.saleswright.finance.samples.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.samples.Sample;
import io.saleswright.finance.samples.SampleSearch;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.LocalDate;
import java.util.List;
import org.bson.conversions.Bson;

/** Finds samples in their collection, and the paid expenses in theirs. */
final class MongoSamples implements SampleSearch {

  private static final String PAID_ON = "state.settlement.payment.on";

  private final EnvelopeStore<Sample> samples;
  private final EnvelopeStore<Expense> expenses;

  MongoSamples(EnvelopeStore<Sample> samples, EnvelopeStore<Expense> expenses) {
    this.samples = samples;
    this.expenses = expenses;
  }

  @Override
  public List<Stored<Sample>> newestFirst(Slice slice) {
    return samples.newestFirst(Filters.empty(), slice);
  }

  @Override
  public List<String> paid(LocalDate from, LocalDate until) {
    Bson wanted = Filters.and(Filters.gte(PAID_ON, from), Filters.lte(PAID_ON, until));
    return expenses.fields(wanted, "_id").stream()
        .map(found -> found.getString("_id").getValue())
        .toList();
  }
}
