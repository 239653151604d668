package io.saleswright.order.deliverynote.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.OrderServiceFixture;
import io.saleswright.order.deliverynote.web.NotePaper.Destination;
import io.saleswright.order.deliverynote.web.NotePaper.Item;
import io.saleswright.platform.paper.Paper;
import io.saleswright.platform.paper.PaperHead;
import io.saleswright.platform.paper.PaperPicture;
import io.saleswright.platform.paper.Papers;
import io.saleswright.testkit.TestPaper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands on a delivery note (ORD-23, CMP-01). */
class NotePaperTests extends OrderServiceFixture {

  private static final Destination TO =
      new Destination("华东路 100 号 Road 100", "王先生 Mr Wang", "139 0000 0000");

  private final Papers papers;

  @Autowired
  NotePaperTests(Papers papers) {
    this.papers = papers;
  }

  private static NotePaper note(int lines, @Nullable Destination to, @Nullable PaperPicture link) {
    List<Item> items =
        IntStream.rangeClosed(1, lines)
            .mapToObj(
                no -> new Item(no, "P-" + no, "办公椅 Chair " + no, "红色 red", BigDecimal.valueOf(no)))
            .toList();
    return new NotePaper(
        "SO-1",
        "华夏 Hua Xia",
        to,
        LocalDate.EPOCH,
        "陆运 road",
        null,
        null,
        "已付 Prepaid",
        items,
        lines,
        link);
  }

  private Paper printed(NotePaper view) {
    PaperHead head =
        new PaperHead("送货单", "Delivery note", "SO-1", 1, LocalDate.EPOCH, "/app/#/orders/1", false);
    return papers.render("delivery-note", head, view);
  }

  private static String text(Paper paper) {
    return TestPaper.text("delivery-note", paper.bytes());
  }

  @Test
  void tellsWhatGoesWhereAndHasBoxesToBeSigned() {
    String text = text(printed(note(2, TO, papers.code("/public/#k.a.b"))));

    assertThat(text)
        .contains("送货单", "华夏", "王先生", "139 0000 0000", "华东路", "办公椅 Chair 2", "红色")
        .contains("收货人签字", "仓管", "短缺", "扫码")
        .doesNotContain("暂无投诉二维码", "CNY");
  }

  @Test
  void saysThatThereIsNoCodeYetAndTellsNoAddressBeforeItsTime() {
    assertThat(text(printed(note(1, null, null))))
        .contains("暂无投诉二维码", "no code for complaints yet")
        .doesNotContain("扫码", "收货地址", "Mr Wang");
  }

  @Test
  void manyLinesRunOverPages() {
    Paper paper = printed(note(60, TO, papers.code("/public/#k.a.b")));

    assertThat(paper.pages()).isGreaterThan(2);
    assertThat(text(paper)).contains("Chair 60", "共 60 行");
  }
}
