package io.saleswright.customer.findings.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.customer.findings.Finding;
import io.saleswright.customer.findings.FindingSearch;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** Finds findings in their collection. */
final class MongoFindings implements FindingSearch {

  static final String RESPONSIBLE = "state.responsible";
  static final String ABOUT = "state.matter.id";

  static final String STAGE_FIELD = "stage";
  private static final String STAGE = "state." + STAGE_FIELD;

  private final EnvelopeStore<Finding> findings;

  MongoFindings(EnvelopeStore<Finding> findings) {
    this.findings = findings;
  }

  @Override
  public List<Stored<Finding>> newestFirst(Wanted wanted, Caller caller, Slice slice) {
    List<Bson> conditions = new ArrayList<>();
    if (wanted.about() != null) {
      conditions.add(Filters.eq(ABOUT, wanted.about()));
    }
    if (wanted.responsible() != null) {
      conditions.add(Filters.eq(RESPONSIBLE, wanted.responsible()));
    }
    if (wanted.state() != null) {
      conditions.add(Filters.eq(STAGE, wanted.state().name()));
    }
    return findings.newestFirst(
        conditions.isEmpty() ? new BsonDocument() : Filters.and(conditions), caller, slice);
  }
}
