package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import io.saleswright.system.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * Nothing is signed before everybody has agreed who had to: each signed version of a contract has
 * all decisions of its chain in force, that of legal among them, and both sides' signatures; and
 * its approval was told before its signing, with no edit in between (CON-03, CON-05, CON-06).
 */
public final class SignedContracts implements Rule {

  private static final Place CONTRACTS = new Place("contract", "contracts");
  private static final String TOPIC = "contract.contracts.v1";
  private static final String LEGAL = "legal";
  private static final int SIDES = 2;

  private final Map<String, Long> approved = new HashMap<>();
  private final List<Findings.Finding> wrong = new ArrayList<>();

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    if (!first || !event.topic().equals(TOPIC)) {
      return;
    }
    long version = event.data().path("version").asLong();
    switch (event.type()) {
      case "contract.ContractApproved.v1" -> approved.put(event.key(), version);
      case "contract.ContractEdited.v1", "contract.ContractSubmitted.v1" ->
          approved.remove(event.key());
      case "contract.ContractSigned.v1", "contract.ContractAmended.v1" -> {
        if (approved.getOrDefault(event.key(), 0L) != version) {
          tell(
              event.key(),
              "event "
                  + event.sequence()
                  + " tells that version "
                  + version
                  + " is signed, which its chain had not approved");
        }
      }
      default -> {}
    }
  }

  @Override
  public void document(Place place, BsonDocument document) {
    if (!place.equals(CONTRACTS)) {
      return;
    }
    String id = document.getString("_id").getValue();
    for (BsonValue entry : array(document.getDocument("state"), "versions")) {
      judge(id, entry.asDocument());
    }
  }

  private void judge(String id, BsonDocument version) {
    String name = "version " + version.getNumber("number").longValue() + " is signed";
    BsonDocument approval = version.getDocument("approval");
    List<String> steps = new ArrayList<>();
    boolean legal = false;
    for (BsonValue turn : array(approval, "turns")) {
      steps.add(turn.asDocument().getString("name").getValue());
      legal |= array(turn.asDocument(), "roles").contains(new BsonString(LEGAL));
    }
    List<String> agreed = new ArrayList<>();
    for (BsonValue decision : array(approval, "decisions")) {
      if (isInForce(decision.asDocument())) {
        agreed.add(decision.asDocument().getString("step").getValue());
      }
    }
    if (!agreed.equals(steps)) {
      tell(id, name + ", and of the steps " + steps + " of its chain " + agreed + " have agreed");
    }
    if (!legal) {
      tell(id, name + ", and legal was never asked");
    }
    if (array(version, "signatures").size() != SIDES) {
      tell(id, name + " by one side alone");
    }
  }

  private static boolean isInForce(BsonDocument decision) {
    return decision.getBoolean("approved").getValue()
        && (!decision.containsKey("fellAt") || decision.isNull("fellAt"));
  }

  private static BsonArray array(BsonDocument document, String field) {
    return document.getArray(field, new BsonArray());
  }

  private void tell(String id, String text) {
    wrong.add(new Findings.Finding(Promise.CONTRACT, "contract " + id, text));
  }

  @Override
  public void conclude(Findings findings) {
    wrong.forEach(found -> findings.violation(found.promise(), found.subject(), found.text()));
  }
}
