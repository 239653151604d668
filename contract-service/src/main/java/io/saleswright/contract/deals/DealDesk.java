package io.saleswright.contract.deals;

import io.saleswright.contract.execution.ExecutionSearch;
import io.saleswright.contract.execution.KnownPayment;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows the files of deals, and notes which paper does not exist (DOC-06). */
public final class DealDesk {

  private static final Trials<DealStep, DealFile, Boolean> TRIALS =
      Trials.<DealStep, DealFile, Boolean>of(DealStep.class)
          .trying(
              DealStep.WAIVE_PAPER,
              (it, _, _) -> DealStep.WAIVE_PAPER.mustStartFrom(it.state().stage()))
          .complete();

  private final Scoped<DealFile> files;
  private final DealSearch search;
  private final ExecutionSearch payments;
  private final Supplier<DealRules> rules;
  private final InstantSource time;

  DealDesk(
      Scoped<DealFile> files,
      DealSearch search,
      ExecutionSearch payments,
      Supplier<DealRules> rules,
      InstantSource time) {
    this.files = files;
    this.search = search;
    this.payments = payments;
    this.rules = rules;
    this.time = time;
  }

  /**
   * A file with what was paid.
   *
   * @param file the file
   * @param payments what covers the order
   */
  public record Found(Stored<DealFile> file, List<Stored<KnownPayment>> payments) {}

  /**
   * The file of an order.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Found get(String orderId, Caller caller) {
    DealStep.READ.mustBeOpenTo(caller);
    return new Found(files.get(orderId, caller), payments.paymentsOf(orderId));
  }

  /** Files that the caller sees, newest first. */
  public List<Stored<DealFile>> list(
      @Nullable DealStage stage,
      @Nullable PaperKind missing,
      @Nullable String customerId,
      Slice slice,
      Caller caller) {
    DealStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(stage, missing, customerId, caller, slice);
  }

  /**
   * Says that a missing paper does not exist.
   *
   * @throws RuleViolation when it is not missing
   */
  public Found waive(String orderId, PaperKind kind, String reason, Act act) {
    DealStep.WAIVE_PAPER.mustBeOpenTo(act.caller());
    Stored<DealFile> stored =
        files.change(orderId, act, now -> Assembling.waive(now, kind, reason, rules.get(), act));
    return new Found(stored, payments.paymentsOf(orderId));
  }

  /** What the caller could do with a file now. */
  public List<Answer> possible(Stored<DealFile> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, true, Act.of(caller, now, null, Trace.start(now)));
  }
}
