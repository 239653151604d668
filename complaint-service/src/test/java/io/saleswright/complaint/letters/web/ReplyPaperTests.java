package io.saleswright.complaint.letters.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.complaints.ReadingDesk;
import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningComplaints;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.paper.Paper;
import io.saleswright.platform.paper.PaperHead;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.testkit.TestPaper;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The reply to a complaint as a paper (CMP-04). */
class ReplyPaperTests extends RunningComplaints {

  private static final Caller READER = new Caller("r", "r", Set.of("sales-support"), null, null);

  private final ApplicationContext service;

  @Autowired
  ReplyPaperTests(ApplicationContext service) {
    this.service = service;
  }

  @Test
  void isPrintedForWhoSeesTheComplaint() {
    String customer = aCustomer();
    String id = aResolvedCase(customer);
    String path = PATH + "/" + id + "/reply-paper";

    assertThat(as("sales-support").get(path).expect(200).header("Content-Type"))
        .startsWith("application/pdf");
    assertThat(asDealerOf(customer).get(path).status()).isEqualTo(200);
    assertThat(asDealerOf(unique("customer")).get(path).status()).isEqualTo(404);
    assertThat(as("finance").get(path).status()).isEqualTo(403);
  }

  @Test
  void saysWhatTheCustomerWasToldAndNothingElse() {
    String id = aCase(aCustomer());
    does("customer-service", id, "messages", Bodies.NOTE).expect(200);
    does("customer-service", id, "replies", Bodies.REPLY).expect(200);
    does("customer-service", id, "resolution", Bodies.SOLUTION).expect(200);

    assertThat(text(paper(id)))
        .contains("投诉答复", "Hua Xia", "质量", "Two chairs wobble", "two new chairs")
        .contains("We look into it", "Two chairs were replaced")
        .doesNotContain("third time", "139 0000");
  }

  /** Long texts run over pages, and what nobody knows is left out. */
  @Test
  void longOneRunsOverPages() {
    String id = aCase(aCustomer());
    String reply = "{\"channel\": \"PHONE\", \"text\": \"%s\"}".formatted("长答复。".repeat(900));
    does("customer-service", id, "replies", reply).expect(200);

    Paper paper = paper(id);
    assertThat(paper.pages()).isGreaterThan(1);
    assertThat(text(paper)).contains("长答复。", "公司（盖章）");
  }

  private Paper paper(String id) {
    Complaint complaint = service.getBean(ReadingDesk.class).get(id, READER).state();
    PaperHead head =
        new PaperHead("投诉答复", "Reply", "1", 1, LocalDate.EPOCH, "/app/#/complaints/1", false);
    ReplyPaper view = ReplyPaper.of(complaint, service.getBean(WorkCalendar.class));
    return service.getBean(Papers.class).render("complaint-reply", head, view);
  }

  private static String text(Paper paper) {
    return TestPaper.text("complaint-reply", paper.bytes());
  }
}
