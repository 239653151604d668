package io.saleswright.contract.contracts;

import static io.saleswright.contract.lifecycle.ContractStep.AMEND;
import static io.saleswright.contract.lifecycle.ContractStep.APPROVE;
import static io.saleswright.contract.lifecycle.ContractStep.ATTACH;
import static io.saleswright.contract.lifecycle.ContractStep.DETACH;
import static io.saleswright.contract.lifecycle.ContractStep.EDIT;
import static io.saleswright.contract.lifecycle.ContractStep.FILE;
import static io.saleswright.contract.lifecycle.ContractStep.HAND_OUT;
import static io.saleswright.contract.lifecycle.ContractStep.RECORD_BREACH;
import static io.saleswright.contract.lifecycle.ContractStep.RECORD_SIGNATURE;
import static io.saleswright.contract.lifecycle.ContractStep.REJECT;
import static io.saleswright.contract.lifecycle.ContractStep.RENEW;
import static io.saleswright.contract.lifecycle.ContractStep.SETTLE_BREACH;
import static io.saleswright.contract.lifecycle.ContractStep.SUBMIT;
import static io.saleswright.contract.lifecycle.ContractStep.TERMINATE;
import static io.saleswright.contract.lifecycle.ContractStep.WITHDRAW;

import io.saleswright.contract.lifecycle.Approving;
import io.saleswright.contract.lifecycle.Closing;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.lifecycle.ContractRules;
import io.saleswright.contract.lifecycle.ContractStep;
import io.saleswright.contract.lifecycle.Keeping;
import io.saleswright.contract.lifecycle.Signing;
import io.saleswright.contract.lifecycle.Writing;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** What the caller may do with a contract now, found out by trying the decisions themselves. */
final class ContractTrials {

  private static final String SOMETHING = "?";

  private static final Trials<ContractStep, Contract, Present> TRIALS =
      Trials.<ContractStep, Contract, Present>of(ContractStep.class)
          .trying(EDIT, (it, _, _) -> Writing.mustBeEditable(it.state()))
          .trying(SUBMIT, (it, now, _) -> Approving.mustBeSubmittable(it.state(), now.rules()))
          .trying(
              APPROVE,
              (it, now, act) -> Approving.mustBeDecidable(it.state(), APPROVE, now.approver(act)))
          .trying(
              REJECT,
              (it, now, act) -> Approving.mustBeDecidable(it.state(), REJECT, now.approver(act)))
          .trying(RECORD_SIGNATURE, (it, _, _) -> Signing.mustBeSignable(it.state()))
          .trying(HAND_OUT, (it, _, _) -> HAND_OUT.mustStartFrom(it.state().stage()))
          .trying(ATTACH, (it, _, _) -> ATTACH.mustStartFrom(it.state().stage()))
          .trying(DETACH, (it, _, _) -> DETACH.mustStartFrom(it.state().stage()))
          .trying(FILE, (it, _, _) -> Keeping.mustBeFileable(it.state()))
          .trying(AMEND, (it, _, act) -> Writing.amend(it, SOMETHING, act))
          .trying(WITHDRAW, (it, now, act) -> Writing.withdraw(it, SOMETHING, now.rules(), act))
          .trying(RENEW, (it, _, _) -> Closing.mustBeRenewable(it.state()))
          .trying(TERMINATE, (it, now, act) -> Closing.terminate(it, SOMETHING, now.rules(), act))
          .trying(RECORD_BREACH, (it, _, _) -> RECORD_BREACH.mustStartFrom(it.state().stage()))
          .trying(SETTLE_BREACH, (it, _, _) -> Keeping.mustHaveOpenBreach(it.state()))
          .complete();

  private final Deputies deputies;
  private final Supplier<ContractRules> rules;
  private final InstantSource time;

  ContractTrials(Deputies deputies, Supplier<ContractRules> rules, InstantSource time) {
    this.deputies = deputies;
    this.rules = rules;
    this.time = time;
  }

  private record Present(ContractRules rules, Deputies deputies) {

    Approver approver(Act act) {
      return Approver.of(act, deputies);
    }
  }

  List<Answer> of(Stored<Contract> stored, Caller caller) {
    Instant now = time.instant();
    Act act = Act.of(caller, now, null, Trace.start(now));
    return TRIALS.of(stored, new Present(rules.get(), deputies), act);
  }
}
