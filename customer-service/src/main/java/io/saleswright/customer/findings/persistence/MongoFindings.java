package io.saleswright.customer.findings.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.customer.findings.Finding;
import io.saleswright.customer.findings.FindingSearch;
import io.saleswright.customer.findings.FindingStage;
import io.saleswright.customer.findings.FindingStep;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.work.Worker;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** Finds findings in their collection. */
final class MongoFindings implements FindingSearch {

  static final String RESPONSIBLE = "state.responsible";
  static final String ABOUT = "state.matter.id";

  static final String STAGE_FIELD = "stage";
  static final String STAGE = "state." + STAGE_FIELD;

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

  /** What was raised waits for who is responsible, and their answer for audit. */
  static Bson waitsFor(Worker worker) {
    Bson theirs =
        Filters.and(
            Filters.eq(STAGE, FindingStage.RAISED.name()),
            Filters.eq(RESPONSIBLE, worker.staffId()));
    return worker.roles().stream().anyMatch(FindingStep.CLOSE.row().roles()::contains)
        ? Filters.or(theirs, Filters.eq(STAGE, FindingStage.ANSWERED.name()))
        : theirs;
  }

  /** The same of one of them. */
  static List<String> turns(Finding finding) {
    return switch (finding.stage()) {
      case RAISED -> List.of(Worker.turnOf(finding.responsible()));
      case ANSWERED -> List.copyOf(FindingStep.CLOSE.row().roles());
      case CLOSED -> List.of();
    };
  }
}
