package io.saleswright.complaint.knowledge;

import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.complaint.goods.KnownProduct;
import io.saleswright.complaint.matter.Goods;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.service.ServiceStage;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what was learned, and shows it (CMP-12). */
public final class KnowledgeDesk {

  private static final int OFFERED = 5;

  private static final Trials<KnowledgeStep, KnowledgeEntry, String> TRIALS =
      Trials.<KnowledgeStep, KnowledgeEntry, String>of(KnowledgeStep.class)
          .trying(KnowledgeStep.EDIT_ENTRY, at(KnowledgeStep.EDIT_ENTRY))
          .trying(KnowledgeStep.RETIRE_ENTRY, at(KnowledgeStep.RETIRE_ENTRY))
          .complete();

  private final Aggregates<KnowledgeEntry> entries;
  private final Scoped<ServiceCase> cases;
  private final KnownGoods goods;
  private final KnowledgeSearch search;
  private final KnowledgeNumbers numbers;
  private final InstantSource time;

  KnowledgeDesk(
      Aggregates<KnowledgeEntry> entries,
      Scoped<ServiceCase> cases,
      KnownGoods goods,
      KnowledgeSearch search,
      KnowledgeNumbers numbers,
      InstantSource time) {
    this.entries = entries;
    this.cases = cases;
    this.goods = goods;
    this.search = search;
    this.numbers = numbers;
    this.time = time;
  }

  private static Trials.Trial<KnowledgeEntry, String> at(KnowledgeStep step) {
    return (it, _, _) -> step.mustStartFrom(it.state().stage());
  }

  /**
   * Writes an entry.
   *
   * @param productId the product; that of the case when none is named
   * @param caseId the case that it is written from; null for none
   * @throws InvalidInput when product or case are not known
   * @throws RuleViolation when the case is not closed
   */
  public Stored<KnowledgeEntry> write(
      String problem,
      String solution,
      @Nullable String productId,
      @Nullable String caseId,
      Act act) {
    KnowledgeStep.WRITE_ENTRY.mustBeOpenTo(act.caller());
    ServiceCase from = closed(caseId, act.caller());
    Lesson lesson =
        from != null && productId == null
            ? of(problem, solution, from.problem().goods())
            : lesson(problem, solution, productId);
    return entries.create(
        act.cause(),
        _ ->
            Change.to(
                new KnowledgeEntry(numbers.next(), lesson, caseId, act.by(), act.at(), false)));
  }

  private @Nullable ServiceCase closed(@Nullable String caseId, Caller caller) {
    if (caseId == null) {
      return null;
    }
    try {
      ServiceCase found = cases.get(caseId, caller).state();
      KnowledgeRefusal.CASE_NOT_CLOSED.unless(found.stage() == ServiceStage.CLOSED);
      return found;
    } catch (NotFound missing) {
      throw new InvalidInput("caseId", "CMP-12", "must be a case that you see");
    }
  }

  private static Lesson of(String problem, String solution, Goods about) {
    return new Lesson(
        problem, solution, about.productId(), about.productCode(), about.productName());
  }

  private Lesson lesson(String problem, String solution, @Nullable String productId) {
    if (productId == null) {
      return new Lesson(problem, solution, null, null, null);
    }
    KnownProduct product =
        goods
            .product(productId)
            .orElseThrow(() -> new InvalidInput("productId", "CMP-12", "is not in the catalogue"));
    return new Lesson(problem, solution, product.id(), product.code(), product.name());
  }

  /**
   * Says an entry better.
   *
   * @param revision the revision that the caller saw
   * @throws RuleViolation when it does not hold any more
   */
  public Stored<KnowledgeEntry> edit(
      String id,
      long revision,
      String problem,
      String solution,
      @Nullable String productId,
      Act act) {
    KnowledgeStep.EDIT_ENTRY.mustBeOpenTo(act.caller());
    Lesson lesson = lesson(problem, solution, productId);
    return entries.change(id, revision, act.cause(), now -> now.state().edit(lesson));
  }

  /**
   * Takes an entry out of what is found.
   *
   * @throws RuleViolation when it was taken out before
   */
  public Stored<KnowledgeEntry> retire(String id, Act act) {
    KnowledgeStep.RETIRE_ENTRY.mustBeOpenTo(act.caller());
    return entries.change(id, act.cause(), now -> now.state().retire());
  }

  /** An entry. */
  public Stored<KnowledgeEntry> get(String id, Caller caller) {
    KnowledgeStep.READ_ENTRIES.mustBeOpenTo(caller);
    return entries.get(id);
  }

  /** Entries, newest first. */
  public List<Stored<KnowledgeEntry>> list(
      @Nullable String words,
      @Nullable String productId,
      boolean retired,
      Slice slice,
      Caller caller) {
    KnowledgeStep.READ_ENTRIES.mustBeOpenTo(caller);
    return search.newestFirst(words, productId, retired, slice);
  }

  /** What helped with problems that are told in words like these. */
  public List<Stored<KnowledgeEntry>> offers(String text, Caller caller) {
    KnowledgeStep.READ_ENTRIES.mustBeOpenTo(caller);
    return search.like(text, OFFERED);
  }

  /** What the caller could do with an entry now. */
  public List<Answer> possible(Stored<KnowledgeEntry> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, "", Act.of(caller, now, null, Trace.start(now)));
  }
}
