package io.saleswright.contract.regulations.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.contract.regulations.CompanyRule;
import io.saleswright.contract.regulations.RuleSearch;
import io.saleswright.contract.regulations.RuleStage;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.work.ChainTurn;
import io.saleswright.platform.work.Worker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds the company's rules in their collection. */
final class MongoRules implements RuleSearch {

  // Derived.
  static final String STAGE = "state.step";
  static final String FIRST_DAY = "state.firstDay";
  static final String SUBMITTED_AT = "state.submittedAt";
  private static final String READERS = "state.readers";
  private static final String ISSUED = "state.issued";

  private static final String REPEALED_FROM = "state.repeal.from";

  private final EnvelopeStore<CompanyRule> store;

  MongoRules(EnvelopeStore<CompanyRule> store) {
    this.store = store;
  }

  @Override
  public List<Stored<CompanyRule>> newestFirst(Wanted wanted, Slice slice) {
    List<Bson> all = new ArrayList<>();
    RuleStage stage = wanted.stage();
    if (stage != null) {
      all.add(Filters.eq(STAGE, stage.name()));
    }
    LocalDate day = wanted.inForceOn();
    if (day != null) {
      all.add(Filters.lte(FIRST_DAY, day));
      all.add(Filters.or(Filters.exists(REPEALED_FROM, false), Filters.gt(REPEALED_FROM, day)));
    }
    if (wanted.unreadBy() != null) {
      all.add(Filters.eq(ISSUED, true));
      all.add(Filters.ne(STAGE, RuleStage.REPEALED.name()));
      all.add(Filters.ne(READERS, wanted.unreadBy()));
    }
    if (!wanted.drafts()) {
      all.add(Filters.eq(ISSUED, true));
    }
    return store.newestFirst(all.isEmpty() ? Filters.empty() : Filters.and(all), slice);
  }

  @Override
  public List<Stored<CompanyRule>> submittedSince(Instant since, int limit) {
    return store.newestFirst(Filters.gte(SUBMITTED_AT, since), Slice.first(limit));
  }

  /** What is under way waits for who decides its step; what is issued, for who has not read it. */
  static Bson waitsFor(Worker worker) {
    Bson unread =
        Filters.and(
            Filters.eq(ISSUED, true),
            Filters.ne(STAGE, RuleStage.REPEALED.name()),
            Filters.ne(READERS, worker.by()));
    return worker.isAway() ? decides(worker) : Filters.or(decides(worker), unread);
  }

  private static Bson decides(Worker worker) {
    return Filters.and(inItsChain(), ChainTurn.waitsFor("state.draft.approval", worker));
  }

  static Bson inItsChain() {
    return Filters.in(STAGE, RuleStage.SUBMITTED.name(), RuleStage.REVISION_SUBMITTED.name());
  }

  static Bson open() {
    return Filters.or(inItsChain(), Filters.eq(ISSUED, true));
  }

  /** Whoever decides the step of its chain; nobody by name while it waits to be read. */
  static List<String> turns(CompanyRule rule) {
    return rule.waitingFor() == null ? List.of() : Approval.rolesToDecide(rule.approval());
  }

  static @Nullable String submittedBy(CompanyRule rule) {
    Approval approval = rule.approval();
    return approval == null ? null : approval.submittedBy();
  }
}
