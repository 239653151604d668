package io.saleswright.finance.samples.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.samples.Sample;
import io.saleswright.finance.samples.SampleSearch;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** Finds samples in their collection, and the paid expenses in theirs. */
final class MongoSamples implements SampleSearch {

  private static final String PAYMENT = "state.settlement.payment.";
  private static final String REVERSED = "state.settlement.reversed";
  private static final String REVERSED_AT = "payment.at";
  private static final String AT = "at";
  private static final String ON = "on";

  private final EnvelopeStore<Sample> samples;
  private final EnvelopeStore<Expense> expenses;
  private final ZoneId zone;

  MongoSamples(EnvelopeStore<Sample> samples, EnvelopeStore<Expense> expenses, ZoneId zone) {
    this.samples = samples;
    this.expenses = expenses;
    this.zone = zone;
  }

  @Override
  public List<Stored<Sample>> newestFirst(Slice slice) {
    return samples.newestFirst(Filters.empty(), slice);
  }

  @Override
  public List<String> paid(LocalDate from, LocalDate until, Instant recordedUntil) {
    Instant first = from.atStartOfDay(zone).toInstant();
    Instant after = until.plusDays(1).atStartOfDay(zone).toInstant();
    Bson recorded =
        Filters.and(
            Filters.gte(PAYMENT + AT, first),
            Filters.lt(PAYMENT + AT, after),
            Filters.lte(PAYMENT + AT, recordedUntil));
    // One and the same of those that were taken back, and not the moment of each.
    Bson takenBack =
        Filters.elemMatch(
            REVERSED,
            Filters.and(
                Filters.gte(REVERSED_AT, first),
                Filters.lt(REVERSED_AT, after),
                Filters.lte(REVERSED_AT, recordedUntil)));
    // Of what was recorded before moments were kept there is the date alone.
    Bson dated =
        Filters.and(
            Filters.exists(PAYMENT + AT, false),
            Filters.gte(PAYMENT + ON, from),
            Filters.lte(PAYMENT + ON, until));
    return expenses.fields(Filters.or(recorded, takenBack, dated), "_id").stream()
        .map(found -> found.getString("_id").getValue())
        .toList();
  }

  @Override
  public Optional<String> numberOf(String expenseId) {
    return expenses.find(expenseId).map(found -> found.state().number());
  }
}
