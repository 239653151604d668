package io.saleswright.images;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The layers of a program, what changes least first: libraries of others, our own libraries, the
 * program. All files belong to root, so that the program can't change itself.
 */
final class Layers {

  static final String APP = "/app";

  private static final FilePermissions FILE = FilePermissions.fromOctalString("644");
  private static final FilePermissions PROGRAM = FilePermissions.fromOctalString("755");

  private Layers() {}

  /**
   * Lays out a program.
   *
   * @param jar beside its {@code lib}
   * @param besides what lies beside it in the image, by its path there; a layer of its own
   */
  static List<FileEntriesLayer> ofProgram(Path jar, List<Path> besides) throws IOException {
    Path lib = jar.resolveSibling("lib");
    Predicate<Path> ours = library -> library.getFileName().toString().startsWith("saleswright-");
    var layers = new ArrayList<FileEntriesLayer>();
    layers.add(layer("dependencies", sorted(lib, ours.negate()), APP + "/lib/"));
    layers.add(layer("saleswright", sorted(lib, ours), APP + "/lib/"));
    layers.add(layer("application", List.of(jar), APP + "/"));
    if (!besides.isEmpty()) {
      layers.add(layer("beside", besides, APP + "/"));
    }
    return layers;
  }

  static FileEntriesLayer ofTree(String name, Path tree, String target) throws IOException {
    return FileEntriesLayer.builder()
        .setName(name)
        .addEntryRecursive(
            tree,
            AbsoluteUnixPath.get(target),
            (source, _) -> Files.isDirectory(source) || Files.isExecutable(source) ? PROGRAM : FILE)
        .build();
  }

  private static FileEntriesLayer layer(String name, List<Path> files, String target) {
    var layer = FileEntriesLayer.builder().setName(name);
    for (Path file : files) {
      layer.addEntry(file, AbsoluteUnixPath.get(target + file.getFileName()), FILE);
    }
    return layer.build();
  }

  private static List<Path> sorted(Path directory, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(wanted).sorted().toList();
    }
  }
}
