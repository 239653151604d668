package io.saleswright.complaint.feedback;

import io.saleswright.complaint.goods.KnownProduct;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is said of products, and lets it be answered (PRD-10, CMP-14). */
public final class FeedbackDesk {

  private static final Trials<FeedbackStep, ProductFeedback, String> TRIALS =
      Trials.<FeedbackStep, ProductFeedback, String>of(FeedbackStep.class)
          .trying(FeedbackStep.TAKE_UP_FEEDBACK, at(FeedbackStep.TAKE_UP_FEEDBACK))
          .trying(FeedbackStep.ANSWER_FEEDBACK, at(FeedbackStep.ANSWER_FEEDBACK))
          .complete();

  private final Scoped<ProductFeedback> feedback;
  private final FeedbackSources sources;
  private final FeedbackSearch search;
  private final FeedbackNumbers numbers;
  private final InstantSource time;

  FeedbackDesk(
      Scoped<ProductFeedback> feedback,
      FeedbackSources sources,
      FeedbackSearch search,
      FeedbackNumbers numbers,
      InstantSource time) {
    this.feedback = feedback;
    this.sources = sources;
    this.search = search;
    this.numbers = numbers;
    this.time = time;
  }

  private static Trials.Trial<ProductFeedback, String> at(FeedbackStep step) {
    return (it, _, _) -> step.mustStartFrom(it.state().stage());
  }

  /**
   * Collects what was said of a product.
   *
   * @param productId the product; that of the case when none is named
   * @param customerId the customer who said it; that of the case when none is named
   * @param caseId the service case in which it was said; null for none
   * @throws InvalidInput when product, customer or case are not known
   */
  public Stored<ProductFeedback> collect(
      FeedbackKind kind,
      String text,
      @Nullable String productId,
      @Nullable String customerId,
      @Nullable String caseId,
      Act act) {
    FeedbackStep.COLLECT_FEEDBACK.mustBeOpenTo(act.caller());
    ServiceCase from = sources.serviceCase(caseId, act.caller());
    KnownProduct product = sources.product(productId, from);
    Complainant customer = sources.customer(customerId, from, act.caller());
    Saying said = new Saying(kind, text, product, caseId, act.by(), act.at());
    return feedback.create(act, id -> ProductFeedback.collect(id, numbers.next(), said, customer));
  }

  /** Looks into a feedback. */
  public Stored<ProductFeedback> takeUp(String id, Act act) {
    FeedbackStep.TAKE_UP_FEEDBACK.mustBeOpenTo(act.caller());
    return feedback.change(id, act, now -> now.state().takeUp(id, act));
  }

  /** Says what becomes of a feedback. */
  public Stored<ProductFeedback> answer(String id, FeedbackVerdict verdict, String text, Act act) {
    FeedbackStep.ANSWER_FEEDBACK.mustBeOpenTo(act.caller());
    return feedback.change(id, act, now -> now.state().answer(id, verdict, text, act));
  }

  /** A feedback. */
  public Stored<ProductFeedback> get(String id, Caller caller) {
    FeedbackStep.READ_FEEDBACK.mustBeOpenTo(caller);
    return feedback.get(id, caller);
  }

  /** Feedback that the caller sees, newest first. */
  public List<Stored<ProductFeedback>> list(
      @Nullable String productId,
      @Nullable FeedbackKind kind,
      @Nullable FeedbackStage stage,
      @Nullable String caseId,
      Slice slice,
      Caller caller) {
    FeedbackStep.READ_FEEDBACK.mustBeOpenTo(caller);
    return search.newestFirst(productId, kind, stage, caseId, caller, slice);
  }

  /** What the caller could do with a feedback now. */
  public List<Answer> possible(Stored<ProductFeedback> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, "", Act.of(caller, now, null, Trace.start(now)));
  }
}
