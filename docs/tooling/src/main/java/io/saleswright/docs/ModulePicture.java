package io.saleswright.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The picture of the Maven modules: an arrow leads from a module to what it is made of. */
final class ModulePicture {

  private ModulePicture() {}

  /** The picture as a Mermaid diagram, in fences. */
  static String of(Path root) {
    Map<String, Set<String>> needs = Poms.dependencies(root);
    Map<String, List<String>> groups = new TreeMap<>();
    needs
        .keySet()
        .forEach(
            module -> groups.computeIfAbsent(group(module), _ -> new ArrayList<>()).add(module));
    List<String> lines = new ArrayList<>();
    lines.add("```mermaid");
    lines.add("flowchart TB");
    groups.forEach((group, modules) -> {
      lines.add("  subgraph " + group);
      modules.forEach(module -> lines.add("    " + node(module) + "[" + module + "]"));
      lines.add("  end");
    });
    needs.forEach((module, needed) ->
        direct(needed, needs)
            .forEach(other -> lines.add("  " + node(module) + " --> " + node(other))));
    lines.add("```");
    return String.join("\n", lines);
  }

  /** What comes with another need anyway has no arrow of its own. */
  private static List<String> direct(Set<String> needed, Map<String, Set<String>> needs) {
    return needed.stream()
        .filter(other ->
            needed.stream()
                .filter(through -> !through.equals(other))
                .noneMatch(through -> leads(through, other, needs)))
        .toList();
  }

  private static boolean leads(String from, String to, Map<String, Set<String>> needs) {
    Set<String> next = needs.getOrDefault(from, Set.of());
    return next.contains(to) || next.stream().anyMatch(each -> leads(each, to, needs));
  }

  private static String group(String module) {
    int slash = module.indexOf('/');
    return slash > 0 ? module.substring(0, slash) : "services";
  }

  private static String node(String module) {
    return module.replace('/', '_').replace('-', '_');
  }
}
