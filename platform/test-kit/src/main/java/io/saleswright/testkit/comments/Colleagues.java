package io.saleswright.testkit.comments;

import static org.awaitility.Awaitility.await;

import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.deputies.DeputiesContract;

/** Those who are asked something in comments: the staff directory has to know them. */
public final class Colleagues {

  private Colleagues() {}

  /**
   * Asks somebody of whom the staff directory tells, without a role; they may be known already.
   *
   * @param comments path of the document's comments
   * @return the answer to the question, once the service has heard of them
   */
  public static Answer ask(TestHttp asker, String comments, String text, String staffId) {
    TestBroker.publish(
        DeputiesContract.TOPIC,
        TestEvent.of(
            "performance.StaffJoined.v1",
            staffId,
            1,
            "{\"staffId\": \"%s\", \"by\": \"hr\", \"roles\": []}".formatted(staffId)));
    String asked = "{\"text\":\"%s\",\"to\":[\"%s\"]}".formatted(text, staffId);
    return await().until(() -> asker.post(comments, asked), answer -> answer.status() == 201);
  }
}
