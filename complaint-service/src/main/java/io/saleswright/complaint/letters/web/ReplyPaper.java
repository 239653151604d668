package io.saleswright.complaint.letters.web;

import io.saleswright.complaint.course.Message;
import io.saleswright.complaint.course.Solution;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.matter.ComplaintKind;
import io.saleswright.complaint.matter.Goods;
import io.saleswright.platform.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reply to a complaint as its paper shows it, in both languages: nothing that is said in house.
 */
record ReplyPaper(
    String customer,
    LocalDate receivedOn,
    String kind,
    @Nullable String order,
    @Nullable String product,
    @Nullable String serial,
    String content,
    @Nullable String demand,
    List<Told> answers,
    List<Told> solutions) {

  /** Something that the customer was told, and on which day. */
  record Told(LocalDate day, String text) {}

  static ReplyPaper of(Complaint complaint, WorkCalendar calendar) {
    Goods goods = complaint.matter().goods();
    return new ReplyPaper(
        Objects.requireNonNullElse(complaint.complainant().name(), "____"),
        calendar.businessDate(complaint.matter().arrival().receivedAt()),
        kind(complaint.matter().kind()),
        goods.orderNumber(),
        goods.productName(),
        both(goods.serial(), goods.batch()),
        complaint.matter().content(),
        complaint.matter().demand(),
        complaint.messages().stream()
            .filter(message -> message.direction() == Message.Direction.OUT)
            .map(message -> new Told(calendar.businessDate(message.at()), message.text()))
            .toList(),
        complaint.outcome().solutions().stream()
            .map((Solution solution) ->
                new Told(calendar.businessDate(solution.at()), solution.text()))
            .toList());
  }

  static @Nullable String both(@Nullable String serial, @Nullable String batch) {
    String known =
        Stream.of(serial, batch).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return known.isEmpty() ? null : known;
  }

  private static String kind(ComplaintKind kind) {
    return switch (kind) {
      case QUALITY -> "质量 Quality";
      case DAMAGE -> "破损 Damage";
      case SHORTAGE -> "短缺 Shortage";
      case WRONG_ITEM -> "错货 Wrong goods";
      case DELIVERY -> "交付 Delivery";
      case MONEY -> "价格与款项 Price or payment";
      case SERVICE -> "服务 Service";
      case OTHER -> "其他 Other";
    };
  }
}
