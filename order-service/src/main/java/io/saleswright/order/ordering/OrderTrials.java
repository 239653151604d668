package io.saleswright.order.ordering;

import static io.saleswright.order.lifecycle.OrderStep.ACKNOWLEDGE_DELAY;
import static io.saleswright.order.lifecycle.OrderStep.ANSWER_QUESTION;
import static io.saleswright.order.lifecycle.OrderStep.APPROVE;
import static io.saleswright.order.lifecycle.OrderStep.ASK_QUESTION;
import static io.saleswright.order.lifecycle.OrderStep.ASSIGN_PROBLEM;
import static io.saleswright.order.lifecycle.OrderStep.ATTACH;
import static io.saleswright.order.lifecycle.OrderStep.CANCEL;
import static io.saleswright.order.lifecycle.OrderStep.CLOSE;
import static io.saleswright.order.lifecycle.OrderStep.CONFIRM;
import static io.saleswright.order.lifecycle.OrderStep.CONFIRM_NOTE;
import static io.saleswright.order.lifecycle.OrderStep.DECIDE_CHANGE;
import static io.saleswright.order.lifecycle.OrderStep.DETACH;
import static io.saleswright.order.lifecycle.OrderStep.EDIT;
import static io.saleswright.order.lifecycle.OrderStep.ESCALATE_QUESTION;
import static io.saleswright.order.lifecycle.OrderStep.EXEMPT_CONTRACT;
import static io.saleswright.order.lifecycle.OrderStep.EXEMPT_RELEASE;
import static io.saleswright.order.lifecycle.OrderStep.HAND_OVER;
import static io.saleswright.order.lifecycle.OrderStep.HOLD;
import static io.saleswright.order.lifecycle.OrderStep.PREPARE_SHIPMENT;
import static io.saleswright.order.lifecycle.OrderStep.RAISE_PROBLEM;
import static io.saleswright.order.lifecycle.OrderStep.READ_QUESTIONS;
import static io.saleswright.order.lifecycle.OrderStep.RELEASE;
import static io.saleswright.order.lifecycle.OrderStep.RELEASE_SHIPMENT;
import static io.saleswright.order.lifecycle.OrderStep.REQUEST_CHANGE;
import static io.saleswright.order.lifecycle.OrderStep.RESUME;
import static io.saleswright.order.lifecycle.OrderStep.SIGN;
import static io.saleswright.order.lifecycle.OrderStep.SOLVE_PROBLEM;
import static io.saleswright.order.lifecycle.OrderStep.VERIFY;
import static io.saleswright.order.lifecycle.OrderStep.VERIFY_CUSTOMER;

import io.saleswright.order.changes.ChangeRequest;
import io.saleswright.order.changes.ChangeWish;
import io.saleswright.order.content.CustomerRef;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.covering.Covering;
import io.saleswright.order.customers.Customers;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.order.delays.Delay;
import io.saleswright.order.delays.Delay.Acknowledgement;
import io.saleswright.order.delays.DelayRefusal;
import io.saleswright.order.intake.Verification.Confirmation;
import io.saleswright.order.intake.Verification.Party;
import io.saleswright.order.lifecycle.Approving;
import io.saleswright.order.lifecycle.Changing;
import io.saleswright.order.lifecycle.Finishing;
import io.saleswright.order.lifecycle.Intake;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.order.lifecycle.Owning;
import io.saleswright.order.lifecycle.Owning.Handover;
import io.saleswright.order.lifecycle.Paying;
import io.saleswright.order.lifecycle.Producing;
import io.saleswright.order.lifecycle.Shipping;
import io.saleswright.order.lifecycle.Stopping;
import io.saleswright.order.production.ProductionFact.QualityIssue;
import io.saleswright.order.quality.QualityProblem;
import io.saleswright.order.quality.QualityRefusal;
import io.saleswright.order.questions.AskedOf;
import io.saleswright.order.questions.Question;
import io.saleswright.order.questions.QuestionRefusal;
import io.saleswright.order.rules.OrderRefusal;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.order.shipping.Shipment.DeliveryNote;
import io.saleswright.order.shipping.Shipment.FreightPayment;
import io.saleswright.order.shipping.Shipment.SignOff;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the caller may do with an order now, found out by trying the decisions themselves. */
public final class OrderTrials {

  private static final String SOMETHING = "?";
  private static final AskedOf SOME_QUESTION = new AskedOf(SOMETHING);

  private static final Trials<OrderStep, Order, Present> TRIALS =
      Trials.<OrderStep, Order, Present>of(OrderStep.class)
          .trying(
              EDIT,
              (it, now, act) -> Intake.edit(it, it.state().content(), now.rules(), act.cause()))
          .trying(
              VERIFY_CUSTOMER,
              (it, _, act) -> Owning.verifyCustomer(it, nobody(it), SOMETHING, act.cause()))
          .trying(HAND_OVER, (it, _, act) -> Owning.reassign(it, toSomebody(), act))
          .trying(HOLD, (it, now, act) -> Stopping.hold(it, SOME_QUESTION, now.rules(), act))
          .trying(RESUME, (it, _, act) -> Stopping.resume(it, answer(act), act.cause()))
          .trying(ASK_QUESTION, (it, now, act) -> Stopping.ask(it, SOME_QUESTION, now.rules(), act))
          .trying(
              ANSWER_QUESTION,
              (it, now, act) ->
                  Stopping.answer(
                      it, openQuestion(it, act), SOMETHING, SOMETHING, now.rules(), act))
          .trying(
              ESCALATE_QUESTION,
              (it, now, act) -> Stopping.escalate(it, openQuestion(it, act), now.rules(), act))
          .trying(CONFIRM, (it, _, act) -> Approving.confirm(it, confirmation(act)))
          .trying(VERIFY, OrderTrials::verify)
          .trying(APPROVE, (it, now, act) -> Approving.approve(it, now.rules(), act))
          .trying(RELEASE, (it, now, act) -> Approving.release(it, now.rules(), act.cause()))
          .trying(EXEMPT_RELEASE, (it, _, act) -> Paying.exempt(it, SOMETHING, act))
          .trying(EXEMPT_CONTRACT, (it, _, act) -> Covering.exempt(it, SOMETHING, act))
          .trying(
              PREPARE_SHIPMENT,
              (it, now, act) -> Shipping.prepare(it, note(now, act), now.rules(), act.cause()))
          .trying(CONFIRM_NOTE, (it, _, act) -> Shipping.confirmNote(it, preparedAt(it), act))
          .trying(
              RELEASE_SHIPMENT, (it, now, act) -> Shipping.release(it, now.rules(), act.cause()))
          .trying(
              SIGN,
              (it, now, act) -> Finishing.sign(it, signature(now, act), now.rules(), act.cause()))
          .trying(CLOSE, (it, _, act) -> Finishing.close(it, act.cause()))
          .trying(
              REQUEST_CHANGE,
              (it, now, act) -> Changing.request(it, change(it.state()), now.rules(), act.cause()))
          .trying(
              DECIDE_CHANGE,
              (it, now, act) -> Changing.approve(it, openChange(it.state()), now.rules(), act))
          .trying(CANCEL, (it, _, act) -> Stopping.cancel(it, SOMETHING, act.cause()))
          .trying(
              RAISE_PROBLEM,
              (it, now, act) ->
                  Producing.raiseProblem(it, new QualityIssue(SOMETHING), now.rules(), act.cause()))
          .trying(
              ASSIGN_PROBLEM,
              (it, _, act) -> Producing.assignProblem(it, openProblem(it), act.by(), act.cause()))
          .trying(
              SOLVE_PROBLEM,
              (it, _, act) -> Producing.solveProblem(it, openProblem(it), SOMETHING, act.cause()))
          .trying(
              ACKNOWLEDGE_DELAY,
              (it, _, act) ->
                  Producing.acknowledgeDelay(
                      it, forecast(it), new Acknowledgement(SOMETHING, null, act.by(), act.at())))
          .trying(ATTACH, (it, _, _) -> ATTACH.mustStartFrom(it.state().stage()))
          .trying(DETACH, (it, _, _) -> DETACH.mustStartFrom(it.state().stage()))
          .complete();

  private final Customers customers;
  private final Supplier<OrderRules> rules;
  private final InstantSource time;

  OrderTrials(Customers customers, Supplier<OrderRules> rules, InstantSource time) {
    this.customers = customers;
    this.rules = rules;
    this.time = time;
  }

  private record Present(OrderRules rules, Customers customers) {}

  /** Every command that the caller's roles could ever give, each with its present answer. */
  public List<Answer> of(Stored<Order> stored, Caller caller) {
    Instant now = time.instant();
    Act act = Act.of(caller, now, null, Trace.start(now));
    return TRIALS.of(stored, new Present(rules.get(), customers), act);
  }

  /** For a party that the caller may speak for, which is another one for the plant. */
  private static Confirmation confirmation(Act act) {
    return Arrays.stream(Party.values())
        .filter(party -> OrderStep.confirmationFor(party).isOpenTo(act.caller()))
        .findFirst()
        .map(party -> new Confirmation(party, SOMETHING, null, act.by(), act.at()))
        .orElseThrow(() -> new NotPermitted(CONFIRM.rule(), "no party to speak for"));
  }

  /** Asks for the customer only where the answer hangs on them. */
  private static void verify(Stored<Order> stored, Present present, Act act) {
    CustomerRef customer = stored.state().content().customer();
    KnownCustomer known =
        !customer.isConfirmed() && VERIFY.startsFrom(stored.state().stage())
            ? present.customers().find(customer.id())
            : new KnownCustomer(customer, null, null);
    List<String> items = present.rules().policy().verificationItems();
    Approving.verify(stored, items, known, present.rules(), act.cause());
  }

  private static KnownCustomer nobody(Stored<Order> stored) {
    return KnownCustomer.unheardOf(stored.state().content().customer().id());
  }

  private static Handover toSomebody() {
    return new Handover(SOMETHING, null, false, SOMETHING);
  }

  private static DeliveryNote note(Present present, Act act) {
    LocalDate today = present.rules().today(act.at());
    LocalDate shipDate = present.rules().calendar().nextWorkingDay(today);
    return new DeliveryNote(
        shipDate,
        SOMETHING,
        FreightPayment.PREPAID,
        SOMETHING,
        SOMETHING,
        SOMETHING,
        SOMETHING,
        null,
        null);
  }

  private static @Nullable Instant preparedAt(Stored<Order> stored) {
    DeliveryNote note = stored.state().shipment().note();
    return note == null ? null : note.preparedAt();
  }

  private static SignOff signature(Present present, Act act) {
    return new SignOff(present.rules().today(act.at()), SOMETHING, null, act.by());
  }

  private static ChangeWish change(Order order) {
    OrderContent content = order.content();
    return new ChangeWish(
        SOMETHING, content.lines(), content.requestedShipDate(), SOMETHING, content.basis());
  }

  private static int openProblem(Stored<Order> stored) {
    QualityRefusal.NO_QUALITY_PROBLEM.when(stored.state().discussion().qualityProblems().isEmpty());
    return stored.state().discussion().openProblems().stream()
        .findFirst()
        .map(QualityProblem::number)
        .orElseThrow(QualityRefusal.PROBLEM_SOLVED::violation);
  }

  private static LocalDate forecast(Stored<Order> stored) {
    Delay delay = stored.state().discussion().delay();
    if (delay == null) {
      throw DelayRefusal.NO_DELAY.violation();
    }
    return delay.forecastDate();
  }

  private static Question.Answer answer(Act act) {
    return new Question.Answer(SOMETHING, null, act.by(), act.at());
  }

  /** One that is the caller's to answer, or else one that they know of. */
  private static int openQuestion(Stored<Order> stored, Act act) {
    Caller caller = act.caller();
    boolean leads = READ_QUESTIONS.isOpenTo(caller);
    List<Question> known =
        stored.state().discussion().asked().open().stream()
            .filter(question -> question.concerns(caller, leads))
            .toList();
    return known.stream()
        .filter(question -> question.isFor(caller))
        .findFirst()
        .or(() -> known.stream().findFirst())
        .map(Question::number)
        .orElseThrow(QuestionRefusal.NO_QUESTION::violation);
  }

  private static int openChange(Order order) {
    return order
        .discussion()
        .open()
        .map(ChangeRequest::number)
        .orElseThrow(OrderRefusal.CHANGE_DECIDED::violation);
  }
}
