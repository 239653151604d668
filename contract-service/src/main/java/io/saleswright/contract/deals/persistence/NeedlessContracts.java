package io.saleswright.contract.deals.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.contract.deals.DealFile;
import io.saleswright.contract.deals.DealNews;
import io.saleswright.contract.deals.DealStage;
import io.saleswright.contract.deals.PaperKind;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.bson.conversions.Bson;

/**
 * Completes the files of deals from which an earlier release asked for a contract although their
 * order names none (DOC-06).
 */
final class NeedlessContracts implements UnfinishedWork {

  private final EnvelopeStore<DealFile> files;
  private final DealNews news;

  NeedlessContracts(EnvelopeStore<DealFile> files, DealNews news) {
    this.files = files;
    this.news = news;
  }

  @Override
  public String name() {
    return "files of deals that wait for a contract that there is not";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    Bson wanted =
        Filters.and(
            Filters.eq(MongoDeals.STAGE, DealStage.INCOMPLETE.name()),
            Filters.eq(MongoDeals.MISSING, PaperKind.CONTRACT.name()),
            Filters.exists(MongoDeals.CONTRACT, false),
            Filters.exists(MongoDeals.PAPER_CONTRACT, false),
            Filters.nin("_id", look.without()));
    SequencedMap<String, Instant> found = new LinkedHashMap<>();
    files.matching(wanted, look.limit()).forEach(file -> found.put(file.id(), file.changedAt()));
    return found;
  }

  @Override
  public void finish(String id, Cause cause) {
    news.lookAgain(id, cause);
  }
}
