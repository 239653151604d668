package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A complaint is closed only after the customer said of its newest solution that it is one, and
 * what costs something is carried out only after its whole chain has agreed (CMP-04, CMP-05).
 */
public final class ClosedComplaints implements Rule {

  private static final String TOPIC = "complaint.complaints.v1";

  /** How far the newest solution is. */
  private enum Word {
    AWAITED,
    SOLVED
  }

  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, Set<Long>> approved = new HashMap<>();
  private final List<Findings.Finding> wrong = new ArrayList<>();

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    if (!first || !event.topic().equals(TOPIC)) {
      return;
    }
    String id = event.key();
    switch (event.type()) {
      case "complaint.ComplaintResolved.v1" -> words.put(id, Word.AWAITED);
      case "complaint.ComplaintRevisited.v1" -> asked(id, event);
      case "complaint.ComplaintReopened.v1" -> words.remove(id);
      case "complaint.ComplaintClosed.v1" -> {
        if (words.get(id) != Word.SOLVED) {
          tell(event, "the complaint is closed, and the customer did not say that it is solved");
        }
      }
      default -> remedy(id, event);
    }
  }

  private void asked(String id, LoggedEvent event) {
    if (words.containsKey(id)) {
      words.put(id, event.data().path("solved").asBoolean() ? Word.SOLVED : Word.AWAITED);
    }
  }

  private void remedy(String id, LoggedEvent event) {
    long number = event.data().path("remedy").asLong();
    Set<Long> agreed = approved.computeIfAbsent(id, _ -> new HashSet<>());
    switch (event.type()) {
      case "complaint.RemedyApproved.v1" -> agreed.add(number);
      case "complaint.RemedyDropped.v1" -> agreed.remove(number);
      case "complaint.RemedyExecuted.v1" -> {
        if (!agreed.contains(number)) {
          tell(event, "remedy " + number + " is carried out, which its chain had not approved");
        }
      }
      default -> {}
    }
  }

  private void tell(LoggedEvent event, String text) {
    wrong.add(
        new Findings.Finding(
            Promise.COMPLAINT,
            "complaint " + event.key(),
            "event " + event.sequence() + " tells that " + text));
  }

  @Override
  public void conclude(Findings findings) {
    wrong.forEach(found -> findings.violation(found.promise(), found.subject(), found.text()));
  }
}
