package io.saleswright.contract.clauses.web;

import io.saleswright.contract.clauses.ContractKind;
import io.saleswright.contract.clauses.TemplateSheet;
import io.saleswright.contract.clauses.Wording;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a template says.
 *
 * @param name what people call it
 * @param topic what it is about, such as quality-standard
 * @param kinds kinds of contract that it is meant for; all when none is named
 * @param text what it says; a contract's own values are written as {{valid-until}}
 */
record TemplateRequest(
    @NotBlank @Size(max = 100) String name,
    @NotBlank @Size(max = 60) String topic,
    @Nullable @Size(max = 10) List<@NotNull ContractKind> kinds,
    @NotBlank @Size(max = Wording.LONGEST) String text) {

  TemplateSheet sheet() {
    return new TemplateSheet(name, topic, kinds == null ? List.of() : kinds, text);
  }
}
