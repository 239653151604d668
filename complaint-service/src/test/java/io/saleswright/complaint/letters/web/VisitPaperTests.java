package io.saleswright.complaint.letters.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.cases.ServiceLookupDesk;
import io.saleswright.complaint.fixtures.RunningServiceCases;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.paper.Paper;
import io.saleswright.platform.paper.PaperHead;
import io.saleswright.platform.paper.PaperPicture;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.testkit.TestPaper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The service report of a visit as a paper (CMP-10). */
class VisitPaperTests extends RunningServiceCases {

  private static final Caller READER = new Caller("r", "r", Set.of("sales-support"), null, null);

  private final ApplicationContext service;

  @Autowired
  VisitPaperTests(ApplicationContext service) {
    this.service = service;
  }

  private String visited() {
    String id = aServiceCase(aCustomer());
    triages(id, PAID.formatted("COMPLEX")).expect(200);
    visitIsMade(id);
    return id;
  }

  private static String path(String id, int visit) {
    return SERVICE + "/" + id + "/visits/" + visit + "/report-paper";
  }

  @Test
  void isPrintedForWhoSeesTheCase() {
    String id = visited();
    assertThat(as("technical").get(path(id, 1)).expect(200).header("Content-Type"))
        .startsWith("application/pdf");
    assertThat(as("finance").get(path(id, 1)).status()).isEqualTo(403);
    assertThat(asLeaderOf("west", "sales-manager").get(path(id, 1)).status()).isEqualTo(404);
    assertThat(as("technical").get(path(id, 2)).status()).isEqualTo(404);
    String signature = ", \"signature\": \"%s\"".formatted(signed("technical", id));
    serves("technical", id, "visit-report", report(true, signature)).expect(200);
    as("customer-service").get(path(id, 1)).expect(200);
  }

  @Test
  void isAFormBeforeTheVisitIsReportedAndAReportThen() throws IOException {
    String id = visited();
    assertThat(text(paper(id, null)))
        .contains("售后服务报告", "Mr Wang wobbles", "保修外", "DEMO-technical", "草稿 DRAFT")
        .doesNotContain("已解决");

    String parts = ", \"parts\": [{\"part\": \"桌腿 leg\", \"quantity\": 4}]";
    serves("technical", id, "visit-report", report(false, parts)).expect(200);
    assertThat(text(paper(id, null)))
        .contains("Mr Wang's desk got a leg", "桌腿 leg", "未解决")
        .doesNotContain("草稿", "已签字");
  }

  @Test
  void showsTheSignatureOrSaysWhereItIs() throws IOException {
    String id = visited();
    String signature = ", \"signature\": \"%s\"".formatted(signed("technical", id));
    serves("technical", id, "visit-report", report(true, signature)).expect(200);

    Paper without = paper(id, null);
    assertThat(text(without)).contains("已签字，图片见附件");
    Paper with = paper(id, picture());
    assertThat(text(with)).doesNotContain("已签字").contains("已解决");
    assertThat(pictures(with)).isEqualTo(pictures(without) + 1);
  }

  /** CMP-10: each page of a long report has the head of its table and its number. */
  @Test
  void manyPartsRunOverPages() throws IOException {
    String id = visited();
    String parts =
        IntStream.rangeClosed(1, 50)
            .mapToObj(
                "{\"part\": \"很长的配件名称 a very long name of part %d\", \"quantity\": 1}"::formatted)
            .collect(Collectors.joining(",", ", \"parts\": [", "]"));
    serves("technical", id, "visit-report", report(false, parts)).expect(200);

    Paper paper = paper(id, null);
    assertThat(paper.pages()).isGreaterThan(1);
    assertThat(text(paper)).contains("part 50");
  }

  private Paper paper(String id, @Nullable PaperPicture signature) {
    ServiceCase found = service.getBean(ServiceLookupDesk.class).get(id, READER).state();
    boolean draft = found.visits().getFirst().isOpen();
    PaperHead head =
        new PaperHead(
            "售后服务报告", "Service report", "1", 1, LocalDate.EPOCH, "/app/#/service-cases/1", draft);
    VisitPaper view =
        VisitPaper.of(
            found, found.visits().getFirst(), signature, service.getBean(WorkCalendar.class));
    return service.getBean(Papers.class).render("service-report", head, view);
  }

  private static PaperPicture picture() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(80, 30, BufferedImage.TYPE_INT_ARGB), "png", file);
    return PaperPicture.of(file.toByteArray()).orElseThrow();
  }

  private static int pictures(Paper paper) throws IOException {
    try (PDDocument document = Loader.loadPDF(paper.bytes())) {
      int found = 0;
      for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
        found += document.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
      }
      return found;
    }
  }

  private static String text(Paper paper) {
    return TestPaper.text("service-report", paper.bytes());
  }
}
