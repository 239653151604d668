package io.saleswright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The versions that the build refuses are those of which the docs say why. */
class KnownHolesTests {

  private static final Pattern REFUSED =
      Pattern.compile("<exclude>([\\w.-]+:[\\w.-]+):([^<]+)</exclude>");
  private static final Pattern EXPLAINED =
      Pattern.compile(
          "(?m)^\\| `([\\w.-]+:[\\w.-]+)` \\| `([^`]+)` \\| CVE-\\d{4}-\\d+[^|]* \\| .+ \\|$");

  @Test
  void everyRefusedVersionIsExplainedByAnAdvisory() {
    Set<String> refused = found(REFUSED, "pom.xml");

    assertThat(refused).isNotEmpty().isEqualTo(found(EXPLAINED, "docs/security.md"));
  }

  private static Set<String> found(Pattern pattern, String file) {
    return pattern
        .matcher(Repository.read(Repository.ROOT.resolve(file)))
        .results()
        .map((MatchResult found) -> found.group(1) + " " + found.group(2))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
