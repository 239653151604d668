package io.saleswright.complaint.complaints;

import static io.saleswright.complaint.lifecycle.ComplaintStep.ANSWER_INVESTIGATION;
import static io.saleswright.complaint.lifecycle.ComplaintStep.APPROVE_REMEDY;
import static io.saleswright.complaint.lifecycle.ComplaintStep.ATTACH_FILE;
import static io.saleswright.complaint.lifecycle.ComplaintStep.CHECK_MEASURE;
import static io.saleswright.complaint.lifecycle.ComplaintStep.CLOSE_CASE;
import static io.saleswright.complaint.lifecycle.ComplaintStep.DETACH_FILE;
import static io.saleswright.complaint.lifecycle.ComplaintStep.DROP_REMEDY;
import static io.saleswright.complaint.lifecycle.ComplaintStep.EXECUTE_REMEDY;
import static io.saleswright.complaint.lifecycle.ComplaintStep.FINISH_MEASURE;
import static io.saleswright.complaint.lifecycle.ComplaintStep.GRADE;
import static io.saleswright.complaint.lifecycle.ComplaintStep.NAME_CAUSE;
import static io.saleswright.complaint.lifecycle.ComplaintStep.OPEN_DISPUTE;
import static io.saleswright.complaint.lifecycle.ComplaintStep.ORDER_INVESTIGATION;
import static io.saleswright.complaint.lifecycle.ComplaintStep.ORDER_MEASURE;
import static io.saleswright.complaint.lifecycle.ComplaintStep.PASS_CASE;
import static io.saleswright.complaint.lifecycle.ComplaintStep.PAUSE_SOLUTION;
import static io.saleswright.complaint.lifecycle.ComplaintStep.PROPOSE_REMEDY;
import static io.saleswright.complaint.lifecycle.ComplaintStep.RECORD_OFFER;
import static io.saleswright.complaint.lifecycle.ComplaintStep.REJECT_REMEDY;
import static io.saleswright.complaint.lifecycle.ComplaintStep.REPLY;
import static io.saleswright.complaint.lifecycle.ComplaintStep.RESOLVE;
import static io.saleswright.complaint.lifecycle.ComplaintStep.RESUME_SOLUTION;
import static io.saleswright.complaint.lifecycle.ComplaintStep.REVISIT;
import static io.saleswright.complaint.lifecycle.ComplaintStep.SETTLE_DISPUTE;
import static io.saleswright.complaint.lifecycle.ComplaintStep.TAKE_CASE;
import static io.saleswright.complaint.lifecycle.ComplaintStep.WITHDRAW_COMPLAINT;
import static io.saleswright.complaint.lifecycle.ComplaintStep.WRITE;

import io.saleswright.complaint.disputes.Mediating;
import io.saleswright.complaint.files.CaseFiling;
import io.saleswright.complaint.investigating.Investigating;
import io.saleswright.complaint.investigating.Measuring;
import io.saleswright.complaint.lifecycle.Answering;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.complaint.lifecycle.Grading;
import io.saleswright.complaint.lifecycle.Owning;
import io.saleswright.complaint.lifecycle.Solving;
import io.saleswright.complaint.remedying.Proposing;
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

/** What the caller may do with a complaint now, found out by trying the decisions themselves. */
final class ComplaintTrials {

  private static final Trials<ComplaintStep, Complaint, Solving.Present> TRIALS =
      Trials.<ComplaintStep, Complaint, Solving.Present>of(ComplaintStep.class)
          .trying(TAKE_CASE, (it, _, _) -> TAKE_CASE.mustStartFrom(it.state().stage()))
          .trying(
              PASS_CASE, (it, who, act) -> Owning.mustBePassable(it.state(), act, who.deputies()))
          .trying(
              REPLY, (it, who, act) -> Answering.mustBeAnswerable(it.state(), act, who.deputies()))
          .trying(WRITE, (it, _, _) -> WRITE.mustStartFrom(it.state().stage()))
          .trying(GRADE, (it, who, act) -> Grading.mustBeGradable(it.state(), act, who.deputies()))
          .trying(
              PAUSE_SOLUTION,
              (it, who, act) -> Grading.mustBePausable(it.state(), act, who.deputies()))
          .trying(
              RESUME_SOLUTION,
              (it, who, act) -> Grading.mustBeResumable(it.state(), act, who.deputies()))
          .trying(RESOLVE, (it, who, act) -> Solving.mustBeResolvable(it.state(), act, who))
          .trying(REVISIT, (it, _, _) -> REVISIT.mustStartFrom(it.state().stage()))
          .trying(CLOSE_CASE, (it, who, _) -> Solving.mustBeClosable(it.state(), who))
          .trying(
              WITHDRAW_COMPLAINT,
              (it, who, act) -> Solving.mustBeWithdrawable(it.state(), act, who))
          .trying(
              ORDER_INVESTIGATION,
              (it, who, act) -> Investigating.mustBeOrderable(it.state(), act, who.deputies()))
          .trying(ANSWER_INVESTIGATION, (it, _, _) -> Investigating.mustBeAnswerable(it.state()))
          .trying(NAME_CAUSE, (it, _, _) -> NAME_CAUSE.mustStartFrom(it.state().stage()))
          .trying(ORDER_MEASURE, (it, _, _) -> ORDER_MEASURE.mustStartFrom(it.state().stage()))
          .trying(FINISH_MEASURE, (it, _, _) -> Measuring.mustHaveOpen(it.state()))
          .trying(CHECK_MEASURE, (it, _, _) -> Measuring.mustHaveUnchecked(it.state()))
          .trying(
              PROPOSE_REMEDY,
              (it, who, act) -> Proposing.mustBeProposable(it.state(), act, who.deputies()))
          .trying(
              APPROVE_REMEDY,
              (it, who, act) ->
                  Proposing.mustBeDecidable(
                      it.state(), APPROVE_REMEDY, Approver.of(act, who.deputies())))
          .trying(
              REJECT_REMEDY,
              (it, who, act) ->
                  Proposing.mustBeDecidable(
                      it.state(), REJECT_REMEDY, Approver.of(act, who.deputies())))
          .trying(
              EXECUTE_REMEDY,
              (it, who, act) -> Proposing.mustBeExecutable(it.state(), act, who.deputies()))
          .trying(
              DROP_REMEDY,
              (it, who, act) -> Proposing.mustBeDroppable(it.state(), act, who.deputies()))
          .trying(ATTACH_FILE, (it, _, _) -> ATTACH_FILE.mustStartFrom(it.state().stage()))
          .trying(
              DETACH_FILE,
              (it, who, act) -> CaseFiling.mustBeRemovable(it.state(), act, who.deputies()))
          .trying(
              OPEN_DISPUTE,
              (it, who, act) -> Mediating.mustBeOpenable(it.state(), act, who.deputies()))
          .trying(
              RECORD_OFFER,
              (it, who, act) -> Mediating.mustBeOpen(it.state(), RECORD_OFFER, act, who.deputies()))
          .trying(
              SETTLE_DISPUTE,
              (it, who, act) ->
                  Mediating.mustBeOpen(it.state(), SETTLE_DISPUTE, act, who.deputies()))
          .complete();

  private final Deputies deputies;
  private final ReturnsUnderWay returns;
  private final InstantSource time;

  ComplaintTrials(Deputies deputies, ReturnsUnderWay returns, InstantSource time) {
    this.deputies = deputies;
    this.returns = returns;
    this.time = time;
  }

  List<Answer> of(Stored<Complaint> stored, Caller caller) {
    Instant now = time.instant();
    List<String> returning =
        stored.state().isLive() ? returns.of(stored.id(), stored.state()) : List.of();
    return TRIALS.of(
        stored,
        new Solving.Present(deputies, returning),
        Act.of(caller, now, null, Trace.start(now)));
  }
}
