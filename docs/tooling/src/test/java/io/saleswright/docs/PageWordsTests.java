package io.saleswright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The first page shows names of the services in the words of its reader. */
class PageWordsTests {

  private static final Path WORDS =
      Repository.ROOT.resolve("gateway/src/main/resources/static/app/texts.js");
  private static final Pattern CHINESE =
      Pattern.compile("'?\\b([A-Za-z][A-Za-z_-]*)'?: '[^']*\\p{IsHan}[^']*'");
  private static final Pattern EVENT =
      Pattern.compile("[a-z]+\\.([A-Za-z]+)\\.v\\d+\\.schema\\.json");
  private static final Pattern ROLE = Pattern.compile("(?m)^role\\.([a-z-]+)");
  private static final int STEP = 1;
  private static final int ROLES = 3;
  private static final int STAGES = 4;

  @Test
  void everyStepAndStageOfAnOrderHasAChineseWord() {
    assertThat(steps()).isNotEmpty();
    assertThat(chinese()).containsAll(steps());
  }

  @Test
  void everyEventHasAChineseWord() {
    Set<String> events =
        Stream.of(
                "complaint-service",
                "contract-service",
                "customer-service",
                "finance-service",
                "order-service",
                "performance-service")
            .map(service -> Repository.ROOT.resolve(service + "/src/main/resources/events"))
            .flatMap(schemas -> Stream.of(schemas.toFile().listFiles()))
            .map(File::getName)
            .flatMap(name -> EVENT.matcher(name).results())
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(events).isNotEmpty();
    assertThat(chinese()).containsAll(events);
  }

  @Test
  void everyRoleHasAChineseWord() {
    Path roles =
        Repository.ROOT.resolve(
            "platform/system/src/main/resources/io/saleswright/system/roles.properties");
    Set<String> named =
        ROLE.matcher(Repository.read(roles))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named).isNotEmpty();
    assertThat(chinese()).containsAll(named);
  }

  private static Set<String> chinese() {
    return CHINESE
        .matcher(Repository.read(WORDS))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * What people do with an order, and the stages from which they do it, by the page of the steps.
   */
  private static Set<String> steps() {
    String page = Repository.read(Repository.ROOT.resolve("docs/steps/order.md"));
    String section = page.substring(page.indexOf("\n## Order\n") + 1);
    int end = section.indexOf("\n## ", 1);
    Set<String> names = new TreeSet<>();
    (end < 0 ? section : section.substring(0, end))
        .lines()
        .filter(
            line -> line.startsWith("|") && !line.startsWith("|-") && !line.startsWith("| step"))
        .map(line -> line.split("\\|"))
        .filter(columns -> !columns[ROLES].strip().equals("events"))
        .forEach(columns -> {
          names.add(columns[STEP].strip());
          Stream.of(columns[STAGES].split(","))
              .map(String::strip)
              .filter(stage -> !stage.isEmpty())
              .forEach(names::add);
        });
    return names;
  }
}
