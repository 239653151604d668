package io.saleswright.images;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import io.saleswright.client.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What our images stand on when no base image is given: a Java runtime of this machine's JDK, the
 * libraries of the system that it needs, and nothing else; no shell, no package manager. For trying
 * images out; it is as old as this machine, and nobody tells when it needs an update.
 *
 * @param directory with {@code java} and {@code files}
 */
record OwnBase(Path directory) {

  /** Where the runtime is in an image, which is where the images of Temurin have it. */
  static final String JAVA_HOME = "/opt/java/openjdk";

  private static final String MODULES =
      "java.se,jdk.unsupported,jdk.crypto.ec,jdk.management,jdk.net,jdk.zipfs,jdk.jfr,jdk.localedata,"
          + "jdk.charsets,jdk.naming.dns";

  /** Libraries for screens and sound, whose own libraries a server does not have. */
  private static final Set<String> NOT_NEEDED =
      Set.of("libawt_xawt.so", "libjawt.so", "libsplashscreen.so", "libjsound.so");

  private static final Map<String, String> FILES =
      Map.of(
          "passwd", "root:x:0:0::/:/sbin/nologin\nsaleswright:x:10001:10001::/tmp:/sbin/nologin\n",
          "group", "root:x:0:\nsaleswright:x:10001:\n",
          "nsswitch.conf", "passwd: files\ngroup: files\nhosts: files dns\n");

  /**
   * Makes a base.
   *
   * @param directory does not exist yet
   * @throws CommandFailure when this machine can't give what is needed
   */
  static OwnBase make(Path directory) throws IOException, InterruptedException {
    if (!Files.exists(Path.of("/usr/bin/ldd"))) {
      throw new CommandFailure(
          "A base can only be made on Linux with glibc; elsewhere name one with --base.");
    }
    Path files = Files.createDirectories(directory.resolve("files"));
    Files.createDirectories(files.resolve("tmp"));
    for (var file : FILES.entrySet()) {
      Files.writeString(files.resolve(file.getKey()), file.getValue());
    }
    var base = new OwnBase(directory);
    Tools.run(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
            "--add-modules",
            MODULES,
            "--no-header-files",
            "--no-man-pages",
            "--output",
            base.runtime().toString()),
        Map.of());
    return base;
  }

  Path runtime() {
    return directory.resolve("java");
  }

  /** What changes least first. */
  List<FileEntriesLayer> layers() throws IOException, InterruptedException {
    var system = FileEntriesLayer.builder().setName("system");
    Path files = directory.resolve("files");
    system.addEntry(
        files.resolve("tmp"), AbsoluteUnixPath.get("/tmp"), FilePermissions.fromOctalString("777"));
    for (String file : FILES.keySet().stream().sorted().toList()) {
      system.addEntry(files.resolve(file), AbsoluteUnixPath.get("/etc/" + file));
    }
    for (var library : systemLibraries().entrySet()) {
      system.addEntry(
          library.getValue(),
          AbsoluteUnixPath.get(library.getKey()),
          FilePermissions.fromOctalString("755"));
    }
    return List.of(system.build(), Layers.ofTree("java", runtime(), JAVA_HOME));
  }

  /** By the name under which the loader looks for it. */
  private Map<String, Path> systemLibraries() throws IOException, InterruptedException {
    var libraries = new TreeMap<String, Path>();
    List<Path> runtimes = nativeLibraries();
    Set<String> own =
        runtimes.stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    for (Path library : runtimes) {
      for (String line : Tools.run(List.of("ldd", library.toString()), Map.of()).lines().toList()) {
        String name = line.strip().split(" ", 2)[0];
        if (line.contains("not found") && !own.contains(name)) {
          throw new CommandFailure(library.getFileName() + " needs " + name + ", not found here.");
        }
        String path = line.substring(Math.max(0, line.indexOf('/'))).split(" ", 2)[0].strip();
        if (path.startsWith("/") && !path.startsWith(runtime().toString())) {
          libraries.put(path, Path.of(path).toRealPath());
        }
      }
    }
    return libraries;
  }

  private List<Path> nativeLibraries() throws IOException {
    var libraries = new ArrayList<Path>();
    try (Stream<Path> files = Files.walk(runtime().resolve("lib"))) {
      files
          .filter(file -> file.toString().endsWith(".so"))
          .filter(file -> !NOT_NEEDED.contains(file.getFileName().toString()))
          .sorted()
          .forEach(libraries::add);
    }
    return libraries;
  }
}
