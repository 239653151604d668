package io.saleswright.complaint.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.fixtures.AtOnce;
import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningComplaints;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What two people do with a case at the same moment, or too late (CMP-04, CMP-05). */
class AtTheSameMomentTests extends RunningComplaints {

  private final Aggregates<Complaint> complaints;

  @Autowired
  AtTheSameMomentTests(Aggregates<Complaint> complaints) {
    this.complaints = complaints;
  }

  /** How many events a case has told. */
  private long told(String id) {
    return complaints.get(id).lastEvent();
  }

  private String readyToClose() {
    String id = aResolvedCase(aCustomer());
    does("sales-support", id, "revisits", Bodies.CONTENT).expect(200);
    return id;
  }

  private long closings(String id) {
    return types(COMPLAINTS, id, (int) told(id)).stream().filter("ComplaintClosed"::equals).count();
  }

  /** CMP-05: one closes it, the other is told that it is over, and one event says so. */
  @RepeatedTest(5)
  void ofTwoWhoCloseItOneDoes() throws Exception {
    String id = readyToClose();
    long before = told(id);
    List<Callable<Answer>> both =
        List.of(
            () -> does("customer-service", id, "closing", "{}"),
            () -> does("sales-support", id, "closing", "{}"));

    List<Answer> answers = AtOnce.all(both);

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(200);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .singleElement()
        .satisfies(answer -> assertThat(answer.status()).isIn(409, 412));
    assertThat(shown(id).text("state")).isEqualTo("CLOSED");
    assertThat(told(id)).isEqualTo(before + 1);
    assertThat(closings(id)).isEqualTo(1);
  }

  /** CMP-05: it is either closed or open again, and never both. */
  @RepeatedTest(5)
  void itIsClosedOrOpenAgain() throws Exception {
    String id = readyToClose();
    List<Callable<Answer>> both =
        List.of(
            () -> does("customer-service", id, "closing", "{}"),
            () -> does("support-supervisor", id, "revisits", Bodies.NOT_SOLVED));

    List<Answer> answers = AtOnce.all(both);

    String state = shown(id).text("state");
    boolean closed = answers.getFirst().status() == 200;
    assertThat(state).isEqualTo(closed ? "CLOSED" : "OPEN");
    assertThat(answers.getLast().status()).isEqualTo(closed ? 409 : 200);
    assertThat(closings(id)).isEqualTo(closed ? 1 : 0);
  }

  /** CMP-04: a case that is over is answered no more, whoever tries at that moment. */
  @Test
  void nobodyAnswersACaseThatIsOver() throws Exception {
    String id = readyToClose();
    List<Callable<Answer>> both =
        List.of(
            () -> does("customer-service", id, "closing", "{}"),
            () -> does("customer-service", id, "replies", Bodies.REPLY));

    AtOnce.all(both);

    long over = told(id);
    does("customer-service", id, "replies", Bodies.REPLY).expect(409);
    does("customer-service", id, "remedies", Bodies.remedy("REFUND", "1.00")).expect(409);
    assertThat(told(id)).isEqualTo(over);
  }

  /** CMP-04: whoever grades it down when its clock has run out does not take the miss away. */
  @Test
  void missStaysWhenTheSeverityIsChangedAfterwards() {
    String id = aCase(aCustomer());
    // A whole week, so that other tests find the same day of it.
    CLOCK.advance(Duration.ofDays(7));
    doesSeen("customer-service", id, "severity", Bodies.severity("MINOR")).expect(200);

    does("customer-service", id, "resolution", Bodies.SOLUTION).expect(200);

    String resolved =
        TestBroker.await(COMPLAINTS, id, (int) told(id)).stream()
            .filter(event ->
                TestBroker.header(event, "ce_type").equals("complaint.ComplaintResolved.v1"))
            .findFirst()
            .orElseThrow()
            .value();
    assertThat(resolved).contains("\"inTime\":false");
  }
}
