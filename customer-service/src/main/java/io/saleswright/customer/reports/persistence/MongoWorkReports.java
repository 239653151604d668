package io.saleswright.customer.reports.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.customer.reports.WorkReport;
import io.saleswright.customer.reports.WorkReportSearch;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds reports in their collection. */
final class MongoWorkReports implements WorkReportSearch {

  static final String BY = "state.by";
  static final String DAY = "state.day";

  private final EnvelopeStore<WorkReport> reports;

  MongoWorkReports(EnvelopeStore<WorkReport> reports) {
    this.reports = reports;
  }

  @Override
  public List<Stored<WorkReport>> newestFirst(
      @Nullable LocalDate day, @Nullable String by, Caller caller, Slice slice) {
    List<Bson> conditions = new ArrayList<>();
    if (day != null) {
      conditions.add(Filters.eq(DAY, day));
    }
    if (by != null) {
      conditions.add(Filters.eq(BY, by));
    }
    return reports.newestFirst(
        conditions.isEmpty() ? new BsonDocument() : Filters.and(conditions), caller, slice);
  }
}
