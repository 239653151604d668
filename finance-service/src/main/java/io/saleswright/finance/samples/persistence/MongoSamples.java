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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** Finds samples in their collection, and the paid expenses in theirs. */
final class MongoSamples implements SampleSearch {

  private static final String PAYMENT = "state.settlement.payment.";
  private static final String REVERSED = "state.settlement.reversed.payment.";
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
    List<Bson> ways = new ArrayList<>();
    for (String payment : List.of(PAYMENT, REVERSED)) {
      ways.add(
          Filters.and(
              Filters.gte(payment + AT, first),
              Filters.lt(payment + AT, after),
              Filters.lte(payment + AT, recordedUntil)));
    }
    // Of what was recorded before moments were kept there is the date alone.
    ways.add(
        Filters.and(
            Filters.exists(PAYMENT + AT, false),
            Filters.gte(PAYMENT + ON, from),
            Filters.lte(PAYMENT + ON, until)));
    return expenses.fields(Filters.or(ways), "_id").stream()
        .map(found -> found.getString("_id").getValue())
        .toList();
  }

  @Override
  public Optional<String> numberOf(String expenseId) {
    return expenses.find(expenseId).map(found -> found.state().number());
  }
}
