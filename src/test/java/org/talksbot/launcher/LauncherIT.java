package org.talksbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the real launcher, in a project of its own whose Maven is a script that puts a {@link Probe}
 * in the place of the program.
 */
class LauncherIT {
  private static final String BUILDING = "talks-bot: building ...\n";
  private static final String QUESTION = "متى التقى الوفدان؟";
  private static final String JDK = System.getProperty("java.home");
  /** All that the launcher may call beside Java and Maven. */
  private static final List<String> TOOLS = List.of("basename", "cat", "chmod", "cmp", "cp",
      "dirname",
      "env", "find", "head", "ln", "mkdir", "mktemp", "mv", "readlink", "rm", "sh", "sleep",
      "touch", "uname");

  @TempDir
  Path temp;

  private Path project;
  private Path tools;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void layOutProject() throws IOException {
    project = Files.createDirectories(temp.resolve("مجلد فيه فراغ"));
    Files.createDirectories(project.resolve("src/main"));
    Files.createDirectories(project.resolve("corpus"));
    for (String name : List.of("talks-bot", "jvm.opts", "pom.xml")) {
      Files.copy(Path.of(name), project.resolve(name));
    }
    tools = Files.createDirectories(temp.resolve("bin"));
    for (String tool : TOOLS) {
      Files.createSymbolicLink(tools.resolve(tool), onPath(tool).orElseThrow());
    }
    maven("""
        cd "$(dirname "$4")"
        echo call >>calls
        mkdir -p target/program/lib
        cp probe.jar target/program/talks-bot.jar
        """);
    jar(project.resolve("probe.jar"));
    environment.put("PATH", tools.toString());
    environment.put("JAVA_HOME", JDK);
  }

  @Test
  void buildsOnceAndSaysSoOnce() throws IOException {
    Run first = run("ask", QUESTION);
    Run second = run("ask", QUESTION);

    assertThat(first.status()).isZero();
    assertThat(first.err()).isEqualTo(BUILDING);
    assertThat(second.err()).isEmpty();
    assertThat(second.facts("argument")).containsExactly("ask", QUESTION);
    assertThat(calls()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("shells")
  void everyShellWillDo(List<String> shell) {
    List<String> command = new ArrayList<>(shell);
    command.addAll(List.of(project.resolve("talks-bot").toString(), "ask", QUESTION, "", "a  b"));
    Run run = Run.start(temp, environment, "", command).end();

    assertThat(run.err()).isEqualTo(BUILDING);
    assertThat(run.facts("argument")).containsExactly("ask", QUESTION, "", "a  b");
  }

  @Test
  void followsLinksOfLinks() throws IOException {
    Path other = Files.createDirectories(temp.resolve("elsewhere/deep"));
    Path absolute = Files.createSymbolicLink(temp.resolve("one"), project.resolve("talks-bot"));
    Files.createSymbolicLink(temp.resolve("elsewhere/two"), Path.of("..", "one"));
    Path link = Files.createSymbolicLink(other.resolve("three"), Path.of("../two"));

    assertThat(absolute).isSymbolicLink();
    assertThat(Run.start(other, environment, "", List.of(link.toString())).end().facts("home"))
        .containsExactly(project.toRealPath().toString());
  }

  @Test
  void runsInTheCurrentFolderOfTheCaller() {
    Run run = Run.start(project.resolve("src"), environment, "",
        List.of("../talks-bot", "check", "--corpus", "main")).end();
    assertThat(run.facts("argument")).containsExactly("check", "--corpus", "main");
  }

  @Test
  void needsNoEnvironment() {
    assumeTrue(Stream.of("/usr/lib/jvm/", "/Library/Java/").anyMatch(JDK::startsWith),
        "this JDK is not where the system keeps its JDKs: " + JDK);
    run("--version");
    environment.clear();
    assertThat(run("ask", QUESTION).facts("argument")).containsExactly("ask", QUESTION);
  }

  @Test
  void otherLocalesKeepArabicWhole() {
    environment.put("LC_ALL", "C");
    environment.put("LANG", "ar_EG.ISO-8859-6");
    assertThat(run("ask", QUESTION).facts("argument")).containsExactly("ask", QUESTION);
  }

  @Test
  void passesInputThrough() {
    assertThat(run("ask", "--batch", "-").facts("input")).containsExactly("السطر الأول");
  }

  @Test
  void passesTheStatusOn() {
    assertThat(run("--fail").status()).isEqualTo(7);
  }

  @Test
  void runtimeTakesThePlaceOfTheShell() {
    Run run = run("serve");
    assertThat(run.facts("pid")).containsExactly(Long.toString(run.pid()));
  }

  @Test
  void shortCommandsStartFromTheCacheWithTheQuickCompiler() {
    assertThat(run("ask", QUESTION).facts("option"))
        .contains("-XX:TieredStopAtLevel=1")
        .anyMatch(option -> option.startsWith("-XX:AOTCache=" + project));
  }

  @Test
  void longCommandsHaveTheFullCompiler() {
    assertThat(run("serve").facts("option")).contains("-XX:TieredStopAtLevel=4");
    assertThat(run("ask", "--batch", "-").facts("option")).contains("-XX:TieredStopAtLevel=4");
  }

  @Test
  void uselessCacheIsLeftUnusedWithoutAWord() throws IOException {
    run("ask", QUESTION);
    Files.writeString(app().resolve("start.aot"), "no cache at all");
    Run run = run("ask", QUESTION);

    assertThat(run.facts("argument")).containsExactly("ask", QUESTION);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void changedSourcesAreBuilt() throws IOException {
    run("ask", QUESTION);
    Path before = app();
    age(project.resolve("target/launcher/current"));
    age(project.resolve("target/program/talks-bot.jar"));

    assertThat(run("ask", QUESTION).err()).isEqualTo(BUILDING);
    assertThat(calls()).isEqualTo(2);
    assertThat(app()).isNotEqualTo(before);
    assertThat(before).as("a program that still runs keeps its files").exists();
  }

  @Test
  void takesWhatVerifyHasBuilt() throws IOException {
    Files.createDirectories(project.resolve("target/lib"));
    Files.copy(project.resolve("probe.jar"), project.resolve("target/talks-bot.jar"));
    assertThat(run("ask", QUESTION).facts("argument")).containsExactly("ask", QUESTION);
    assertThat(project.resolve("calls")).doesNotExist();
  }

  @Test
  void anotherJdkHasItsOwnCache() throws IOException {
    run("ask", QUESTION);
    Path jdk = Files.createDirectories(temp.resolve("jdk"));
    for (String part : List.of("bin", "lib", "conf")) {
      Files.createSymbolicLink(jdk.resolve(part), Path.of(JDK, part));
    }
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.99\"\n");
    environment.put("JAVA_HOME", jdk.toString());

    assertThat(run("ask", QUESTION).err()).isEqualTo(BUILDING);
    assertThat(run("ask", QUESTION).err()).isEmpty();
    assertThat(calls()).as("the program itself is as new as before").isEqualTo(1);
  }

  @Test
  void olderJdkIsPassedOver() throws IOException {
    Path old = Files.createDirectories(temp.resolve("old"));
    Files.createSymbolicLink(old.resolve("bin"), Path.of(JDK, "bin"));
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"24.0.2\"\n");
    Path user = Files.createDirectories(temp.resolve("user/.jdks"));
    Files.createSymbolicLink(user.resolve("jdk"), Path.of(JDK));
    environment.put("JAVA_HOME", old.toString());
    environment.put("HOME", temp.resolve("user").toString());

    assertThat(run("ask", QUESTION).status()).isZero();
    assertThat(Files.readString(app().resolve("release")))
        .isNotEqualTo(Files.readString(old.resolve("release")));
  }

  @Test
  void missingJdkIsOneLine() throws IOException {
    Path launcher = project.resolve("talks-bot");
    Files.writeString(launcher, Files.readString(launcher).replace("-ge 25", "-ge 999"));
    failsWith("talks-bot: needs a JDK from version 25 on: install one,"
        + " or set JAVA_HOME to the folder of one\n");
  }

  @Test
  void missingMavenIsOneLine() throws IOException {
    Files.delete(tools.resolve("mvn"));
    failsWith(BUILDING + "talks-bot: needs Maven 3.8.7 or newer to build: no mvn on the PATH\n");
  }

  @Test
  void failedBuildShowsWhatMavenSaid() throws IOException {
    maven("echo '[ERROR] no such class' && exit 1");
    failsWith(BUILDING + "[ERROR] no such class\ntalks-bot: the build failed\n");
  }

  @Test
  void failedBuildIsTriedAgain() throws IOException {
    Path aside = temp.resolve("mvn");
    Files.move(tools.resolve("mvn"), aside);
    assertThat(run("ask", QUESTION).status()).isEqualTo(1);
    Files.move(aside, tools.resolve("mvn"));
    assertThat(run("ask", QUESTION).status()).isZero();
  }

  @Test
  void parallelFirstCallsBuildOnce() throws IOException {
    List<Run.Started> started = IntStream.range(0, 4)
        .mapToObj(_ -> start("ask", QUESTION))
        .toList();
    List<Run> runs = started.stream().map(Run.Started::end).toList();

    assertThat(runs).allSatisfy(run -> assertThat(run.facts("argument"))
        .as(run.err())
        .containsExactly("ask", QUESTION));
    assertThat(runs.stream().filter(run -> run.err().equals(BUILDING))).hasSize(1);
    assertThat(calls()).isEqualTo(1);
  }

  @Test
  void lockOfADeadProcessIsBroken() throws IOException {
    long dead = run("--version").pid();
    Files.delete(project.resolve("target/launcher/current"));
    Files.createSymbolicLink(project.resolve("target/launcher/lock"),
        Path.of(Long.toString(dead)));

    assertThat(run("ask", QUESTION).status()).isZero();
    assertThat(Files.isSymbolicLink(project.resolve("target/launcher/lock"))).isFalse();
  }

  /** Java would take a file of its own for a stream that is closed, and read or write that. */
  @Test
  void closedInputIsAnEmptyOne() {
    Run run = Run.start(temp, environment, "", List.of("sh", "-c", "exec \"$0\" ask <&-",
        project.resolve("talks-bot").toString())).end();
    assertThat(run.facts("input")).containsExactly("");
  }

  @Test
  void folderThatMayNotBeWrittenIsOneLine() throws IOException {
    Files.createDirectories(project.resolve("target"));
    Files.writeString(project.resolve("target/launcher"), "no folder");
    Run run = run("ask", QUESTION);
    assertThat(run.err()).isEqualTo("talks-bot: cannot build: may not write in "
        + project.toRealPath().resolve("target/launcher") + "\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void programIsThereForOtherUsersToo() throws IOException {
    run("ask", QUESTION);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(app())))
        .isEqualTo("rwxr-xr-x");
  }

  private void failsWith(String message) {
    Run run = run("ask", QUESTION);
    assertThat(run.err()).isEqualTo(message);
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }

  private Run run(String... arguments) {
    return start(arguments).end();
  }

  private Run.Started start(String... arguments) {
    List<String> command = new ArrayList<>(List.of(project.resolve("talks-bot").toString()));
    command.addAll(List.of(arguments));
    return Run.start(temp, environment, "السطر الأول\n", command);
  }

  private Path app() throws IOException {
    Path apps = project.resolve("target/launcher");
    return apps.resolve(Files.readString(apps.resolve("current")).strip());
  }

  private long calls() throws IOException {
    return Files.readAllLines(project.resolve("calls")).size();
  }

  /** Makes a file older than the sources. */
  private void age(Path file) throws IOException {
    FileTime source = Files.getLastModifiedTime(project.resolve("src/main"));
    Files.setLastModifiedTime(file,
        FileTime.from(source.toInstant().minus(Duration.ofMinutes(1))));
  }

  private void maven(String body) throws IOException {
    Path script = Files.writeString(tools.resolve("mvn"), "#!/bin/sh\nset -e\n" + body);
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void jar(Path file) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Probe.class.getName());
    String name = Probe.class.getName().replace('.', '/') + ".class";
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest);
        InputStream code = Objects.requireNonNull(
            Probe.class.getClassLoader().getResourceAsStream(name))) {
      jar.putNextEntry(new JarEntry(name));
      code.transferTo(jar);
    }
  }

  private static Stream<List<String>> shells() {
    return Stream.of(List.of("dash"), List.of("bash", "--posix"), List.of("busybox", "sh"))
        .flatMap(shell -> onPath(shell.getFirst()).stream().map(path -> {
          List<String> command = new ArrayList<>(shell);
          command.set(0, path.toString());
          return command;
        }));
  }

  private static Optional<Path> onPath(String tool) {
    return Stream.of("/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin")
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
