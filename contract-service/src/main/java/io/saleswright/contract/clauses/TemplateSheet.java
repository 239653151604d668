package io.saleswright.contract.clauses;

import io.saleswright.platform.kernel.InvalidInput;
import java.util.List;

/**
 * What a template says (CON-01).
 *
 * @param name what people call it
 * @param topic what it is about
 * @param kinds kinds of contract that it is meant for; empty when for all
 * @param text what it says, with placeholders
 */
public record TemplateSheet(String name, String topic, List<ContractKind> kinds, String text) {

  /**
   * @throws InvalidInput when the topic is none, or the text is none that a contract can have
   */
  public TemplateSheet {
    name = name.strip();
    kinds = kinds.stream().distinct().toList();
    Clause.checkTopic("topic", topic);
    Wording.check("text", text);
  }
}
