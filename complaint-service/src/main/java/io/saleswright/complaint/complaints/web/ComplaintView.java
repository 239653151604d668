package io.saleswright.complaint.complaints.web;

import io.saleswright.complaint.course.Ending;
import io.saleswright.complaint.course.Message;
import io.saleswright.complaint.course.Pause;
import io.saleswright.complaint.course.Revisit;
import io.saleswright.complaint.course.Solution;
import io.saleswright.complaint.course.Timing;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStage;
import io.saleswright.complaint.matter.Goods;
import io.saleswright.complaint.matter.Matter;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as people see it.
 *
 * @param id identity of the complaint
 * @param summary what stands in lists, too
 * @param state OPEN, DECIDING, EXECUTING, RESOLVED, CLOSED or WITHDRAWN
 * @param content what happened
 * @param demand what the customer wants
 * @param goods which goods it is about
 * @param contact who speaks for the customer
 * @param channel on which way it came
 * @param receiver staff id of who took it; only for our own people
 * @param course its clocks; only for our own people
 * @param inquiry what was found out; only for our own people
 * @param remedies what the customer was to get; only for our own people
 * @param dispute what both did not agree on; only for our own people
 * @param messages what was said
 * @param solutions what was done
 * @param revisits what the customer said of it
 * @param ending how it ended
 * @param actions what the reader may do now
 */
record ComplaintView(
    String id,
    ComplaintItem summary,
    String state,
    String content,
    @Nullable String demand,
    GoodsView goods,
    @Nullable String contact,
    String channel,
    @Nullable String receiver,
    @Nullable CourseView course,
    @Nullable InquiryView inquiry,
    @Nullable List<RemedyView> remedies,
    @Nullable DisputeView dispute,
    List<MessageView> messages,
    List<SolutionView> solutions,
    List<RevisitView> revisits,
    @Nullable EndingView ending,
    List<Action> actions) {

  /** Goods, as far as they are known. */
  record GoodsView(
      @Nullable String orderId,
      @Nullable String orderNumber,
      @Nullable Integer line,
      @Nullable String productId,
      @Nullable String productCode,
      @Nullable String productName,
      @Nullable String serial,
      @Nullable String batch) {

    static GoodsView of(Goods goods) {
      return new GoodsView(
          goods.orderId(),
          goods.orderNumber(),
          goods.line(),
          goods.productId(),
          goods.productCode(),
          goods.productName(),
          goods.serial(),
          goods.batch());
    }
  }

  /** The clocks: when the first answer and the solution are due, and when they came. */
  record CourseView(
      Instant acceptedAt,
      Instant answerDue,
      @Nullable Instant answeredAt,
      Instant solutionDue,
      @Nullable Instant solvedAt,
      @Nullable PauseView pause) {

    static CourseView of(Timing timing) {
      return new CourseView(
          timing.acceptedAt(),
          timing.answer().due(),
          timing.answer().doneAt(),
          timing.solution().due(),
          timing.solution().doneAt(),
          timing.pause() == null ? null : PauseView.of(timing.pause()));
    }
  }

  /** Why the solution waits for the customer, since when, and until when at most. */
  record PauseView(String reason, Instant since, String by, @Nullable Instant until) {

    static PauseView of(Pause pause) {
      return new PauseView(pause.reason(), pause.since(), pause.by(), pause.until());
    }
  }

  /** Something that was said: IN by the customer, OUT to them, or INTERNAL. */
  record MessageView(
      int number, String direction, @Nullable String channel, String text, String by, Instant at) {

    static MessageView of(Message message) {
      return new MessageView(
          message.number(),
          message.direction().name(),
          message.channel() == null ? null : message.channel().name(),
          message.text(),
          message.by(),
          message.at());
    }
  }

  /** What was done, as the customer was told. */
  record SolutionView(String text, String by, Instant at) {

    static SolutionView of(Solution solution) {
      return new SolutionView(solution.text(), solution.by(), solution.at());
    }
  }

  /** What the customer said when they were asked. */
  record RevisitView(
      boolean solved, @Nullable Integer score, @Nullable String remark, String by, Instant at) {

    static RevisitView of(Revisit revisit) {
      return new RevisitView(
          revisit.solved(), revisit.score(), revisit.remark(), revisit.by(), revisit.at());
    }
  }

  /** CLOSED or WITHDRAWN, by whom, when, and why. */
  record EndingView(String kind, String by, Instant at, @Nullable String reason) {

    static @Nullable EndingView of(@Nullable Ending ending) {
      return ending == null
          ? null
          : new EndingView(ending.kind().name(), ending.by(), ending.at(), ending.reason());
    }

    /** The reason is said in house. */
    EndingView forCustomer() {
      return new EndingView(kind, by, at, null);
    }
  }

  static ComplaintView of(Stored<Complaint> stored, List<Action> actions) {
    Complaint complaint = stored.state();
    Matter matter = complaint.matter();
    return new ComplaintView(
        stored.id(),
        ComplaintItem.of(stored),
        complaint.stage().name(),
        matter.content(),
        matter.demand(),
        GoodsView.of(matter.goods()),
        matter.contact(),
        matter.arrival().channel().name(),
        matter.arrival().receiver(),
        CourseView.of(complaint.timing()),
        InquiryView.of(complaint.inquired()),
        complaint.outcome().offered().stream().map(RemedyView::of).toList(),
        DisputeView.of(complaint.outcome().dispute()),
        complaint.messages().stream().map(MessageView::of).toList(),
        complaint.outcome().solutions().stream().map(SolutionView::of).toList(),
        complaint.outcome().revisits().stream().map(RevisitView::of).toList(),
        EndingView.of(complaint.outcome().ending()),
        actions);
  }

  /** Without what only we see. */
  ComplaintView forCustomer() {
    List<MessageView> open =
        messages.stream()
            .filter(message -> !message.direction().equals(Message.Direction.INTERNAL.name()))
            .toList();
    return new ComplaintView(
        id,
        summary.forCustomer(),
        ComplaintStage.valueOf(state).forCustomer().name(),
        content,
        demand,
        goods,
        contact,
        channel,
        null,
        null,
        null,
        null,
        null,
        open,
        solutions,
        revisits,
        ending == null ? null : ending.forCustomer(),
        actions);
  }
}
