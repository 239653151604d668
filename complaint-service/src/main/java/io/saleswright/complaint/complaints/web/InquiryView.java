package io.saleswright.complaint.complaints.web;

import io.saleswright.complaint.inquiry.Finding;
import io.saleswright.complaint.inquiry.Inquiry;
import io.saleswright.complaint.inquiry.Measure;
import io.saleswright.complaint.inquiry.RootCause;
import io.saleswright.complaint.inquiry.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found out: what departments were asked and found, the cause, and measures. */
record InquiryView(
    List<TaskView> investigations, @Nullable CauseView cause, List<MeasureView> measures) {

  /** What a department was asked, until when, and what it found. */
  record TaskView(
      int number,
      String department,
      String question,
      Instant due,
      String by,
      @Nullable FindingView finding) {

    static TaskView of(Task task) {
      return new TaskView(
          task.number(),
          task.department().name(),
          task.question(),
          task.due(),
          task.by(),
          FindingView.of(task.finding()));
    }
  }

  /** What a department found. */
  record FindingView(String text, String by, Instant at) {

    static @Nullable FindingView of(@Nullable Finding finding) {
      return finding == null ? null : new FindingView(finding.text(), finding.by(), finding.at());
    }
  }

  /** Why it went wrong. */
  record CauseView(String cause, @Nullable String remark, String by, Instant at) {

    static @Nullable CauseView of(@Nullable RootCause cause) {
      return cause == null
          ? null
          : new CauseView(cause.path(), cause.remark(), cause.by(), cause.at());
    }
  }

  /** What shall keep it from coming back, and whether it does. */
  record MeasureView(
      int number,
      String what,
      String owner,
      LocalDate dueOn,
      @Nullable Instant doneAt,
      @Nullable Boolean works,
      @Nullable String remark,
      @Nullable String checkedBy) {

    static MeasureView of(Measure measure) {
      return new MeasureView(
          measure.number(),
          measure.what(),
          measure.owner(),
          measure.dueOn(),
          measure.doneAt(),
          measure.effect() == null ? null : measure.effect().works(),
          measure.effect() == null ? null : measure.effect().remark(),
          measure.effect() == null ? null : measure.effect().by());
    }
  }

  static InquiryView of(Inquiry inquiry) {
    return new InquiryView(
        inquiry.tasks().stream().map(TaskView::of).toList(),
        CauseView.of(inquiry.cause()),
        inquiry.measures().stream().map(MeasureView::of).toList());
  }
}
