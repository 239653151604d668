package io.saleswright.contract.paperwork;

import io.saleswright.contract.contracts.ReadingDesk;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Demands papers from salespeople, and takes them (CON-12). */
public final class PaperDesk {

  private static final Trials<PaperStep, PaperRequest, Boolean> TRIALS =
      Trials.<PaperStep, PaperRequest, Boolean>of(PaperStep.class)
          .trying(PaperStep.HAND_IN, (it, _, _) -> it.state().mustStart(PaperStep.HAND_IN))
          .trying(PaperStep.SEND_BACK, (it, _, _) -> it.state().mustStart(PaperStep.SEND_BACK))
          .trying(PaperStep.RECEIVE, (it, _, _) -> it.state().mustStart(PaperStep.RECEIVE))
          .trying(PaperStep.CANCEL, (it, _, _) -> it.state().mustStart(PaperStep.CANCEL))
          .complete();

  private final Scoped<PaperRequest> requests;
  private final PaperSearch search;
  private final ReadingDesk contracts;
  private final Supplier<PaperRules> rules;
  private final InstantSource time;

  PaperDesk(
      Scoped<PaperRequest> requests,
      PaperSearch search,
      ReadingDesk contracts,
      Supplier<PaperRules> rules,
      InstantSource time) {
    this.requests = requests;
    this.search = search;
    this.contracts = contracts;
    this.rules = rules;
    this.time = time;
  }

  /**
   * Demands a paper.
   *
   * @throws NotFound when there is no such contract that the caller sees
   * @throws InvalidInput when its day is over
   */
  public Stored<PaperRequest> request(AskForPaper wish, Act act) {
    PaperStep.REQUEST.mustBeOpenTo(act.caller());
    PaperRules inForce = rules.get();
    LocalDate due = wish.dueOn() == null ? inForce.due(act.at()) : wish.dueOn();
    if (due.isBefore(inForce.calendar().businessDate(act.at()))) {
      throw new InvalidInput("dueOn", "CON-12", "must not lie in the past");
    }
    if (wish.contractId() == null) {
      String of = Objects.requireNonNull(wish.document());
      Debtor debtor = new Debtor(Objects.requireNonNull(wish.salesperson()), null, null);
      return ask(new Wanted(wish.paper(), of, null), debtor, due, inForce, act);
    }
    Contract contract = contracts.get(wish.contractId(), act.caller()).state();
    Wanted wanted = new Wanted(wish.paper(), contract.number(), wish.contractId());
    return ask(wanted, Debtor.of(contract), due, inForce, act);
  }

  private Stored<PaperRequest> ask(
      Wanted wanted, Debtor debtor, LocalDate due, PaperRules inForce, Act act) {
    return requests.create(act, id -> PaperRequest.asked(id, wanted, debtor, due, inForce, act));
  }

  /**
   * Says where a demanded paper is.
   *
   * @throws RuleViolation when it is not missing
   */
  public Stored<PaperRequest> handIn(String id, String where, Act act) {
    PaperStep.HAND_IN.mustBeOpenTo(act.caller());
    return requests.change(id, act, now -> now.state().handedIn(id, where, act));
  }

  /**
   * Sends back what is not the paper that was demanded.
   *
   * @throws RuleViolation when nothing was handed in
   */
  public Stored<PaperRequest> sendBack(String id, String reason, Act act) {
    PaperStep.SEND_BACK.mustBeOpenTo(act.caller());
    return requests.change(id, act, now -> now.state().sentBack(id, reason, rules.get(), act));
  }

  /**
   * Says that the paper is there.
   *
   * @throws RuleViolation when the request is over
   */
  public Stored<PaperRequest> receive(String id, Act act) {
    PaperStep.RECEIVE.mustBeOpenTo(act.caller());
    return requests.change(id, act, now -> now.state().received(id, act));
  }

  /**
   * Says that the paper is not needed any more.
   *
   * @throws RuleViolation when the request is over
   */
  public Stored<PaperRequest> cancel(String id, String reason, Act act) {
    PaperStep.CANCEL.mustBeOpenTo(act.caller());
    return requests.change(id, act, now -> now.state().cancelled(id, reason, act));
  }

  /**
   * A request.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<PaperRequest> get(String id, Caller caller) {
    PaperStep.READ.mustBeOpenTo(caller);
    return requests.get(id, caller);
  }

  /** Requests that the caller sees, newest first. */
  public List<Stored<PaperRequest>> list(
      @Nullable String contractId, @Nullable PaperStage stage, Slice slice, Caller caller) {
    PaperStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(contractId, stage, caller, slice);
  }

  /** What the caller could do with a request now. */
  public List<Answer> possible(Stored<PaperRequest> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, true, Act.of(caller, now, null, Trace.start(now)));
  }
}
