package io.saleswright.contract.content;

import io.saleswright.contract.clauses.Clause;
import io.saleswright.contract.clauses.ContractKind;
import io.saleswright.contract.clauses.Placeholder;
import io.saleswright.contract.clauses.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Says what a draft still lacks before anybody is asked to agree with it (CON-01).
 *
 * @param clauses topics of the clauses that each kind must have
 */
public record Completeness(Map<ContractKind, List<String>> clauses) {

  public Completeness {
    clauses = Map.copyOf(clauses);
  }

  /** Topics of the clauses that a kind must have. */
  public List<String> topics(ContractKind kind) {
    return clauses.getOrDefault(kind, List.of());
  }

  /**
   * The names of what is missing, as requests call it; none when it is complete.
   *
   * @param values the values of its placeholders
   */
  public List<String> missing(ContractContent content, Map<Placeholder, String> values) {
    List<String> missing = new ArrayList<>();
    switch (content.kind()) {
      case SALES -> ofSale(content, missing);
      case FRAMEWORK -> ofFramework(content, missing);
      case AGREEMENT -> need(content.title() != null, "title", missing);
    }
    for (String topic : topics(content.kind())) {
      need(content.speaksOf(topic), "clauses." + topic, missing);
    }
    content.clauses().forEach(clause -> ofText(clause, values, missing));
    return missing;
  }

  private static void ofSale(ContractContent content, List<String> missing) {
    need(!content.lines().isEmpty(), "lines", missing);
    for (ContractLine line : content.lines()) {
      String field = "lines[" + (line.line() - 1) + "].";
      need(line.isSpecified(), field + "specification", missing);
      boolean dated = line.deliveryOn() != null || content.terms().deliveryOn() != null;
      need(dated, field + "deliveryOn", missing);
    }
    need(content.terms().payment() != null, "paymentTerms", missing);
  }

  private static void ofFramework(ContractContent content, List<String> missing) {
    need(!content.lines().isEmpty(), "lines", missing);
    content
        .lines()
        .forEach(line ->
            need(line.isSpecified(), "lines[" + (line.line() - 1) + "].specification", missing));
    need(content.terms().payment() != null, "paymentTerms", missing);
    need(content.limits().from() != null, "validFrom", missing);
    need(content.limits().until() != null, "validUntil", missing);
  }

  private static void ofText(Clause clause, Map<Placeholder, String> values, List<String> missing) {
    for (Placeholder place : Wording.placeholders(clause.text())) {
      need(values.containsKey(place), place.word() + " in clauses." + clause.topic(), missing);
    }
  }

  private static void need(boolean there, String name, List<String> missing) {
    if (!there) {
      missing.add(name);
    }
  }
}
