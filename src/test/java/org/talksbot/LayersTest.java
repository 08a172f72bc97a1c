package org.talksbot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/** Keeps the direction of dependencies: the one list of which package may use which. */
@AnalyzeClasses(packages = "org.talksbot", importOptions = DoNotIncludeTests.class)
class LayersTest {
  private static final String[] EDGES = {"org.talksbot.cli..", "org.talksbot.app.."};
  private static final List<String> PROCESS = List.of("exit", "getenv", "getProperty",
      "getProperties", "setProperty", "console");

  // @formatter:off
  @ArchTest
  static final ArchRule dataFlowsOneWay = layeredArchitecture()
      .consideringOnlyDependenciesInLayers()
      .withOptionalLayers(true)
      .layer("arabic").definedBy("org.talksbot.arabic..")
      .layer("article").definedBy("org.talksbot.article..")
      .layer("search").definedBy("org.talksbot.search..")
      .layer("meeting").definedBy("org.talksbot.meeting..")
      .layer("question").definedBy("org.talksbot.question..")
      .layer("answer").definedBy("org.talksbot.answer..")
      .layer("verify").definedBy("org.talksbot.verify..")
      .layer("reply").definedBy("org.talksbot.reply..")
      .layer("state").definedBy("org.talksbot.state..")
      .layer("telegram").definedBy("org.talksbot.telegram..")
      .layer("web").definedBy("org.talksbot.web..")
      .layer("evaluation").definedBy("org.talksbot.evaluation..")
      .layer("learning").definedBy("org.talksbot.learning..")
      .layer("spelling").definedBy("org.talksbot.spelling..")
      .layer("config").definedBy("org.talksbot.config..")
      .layer("app").definedBy("org.talksbot.app..")
      .layer("cli").definedBy("org.talksbot.cli..")
      .whereLayer("arabic").mayNotAccessAnyLayer()
      .whereLayer("article").mayOnlyAccessLayers("arabic", "spelling")
      .whereLayer("search").mayOnlyAccessLayers("arabic", "article")
      .whereLayer("question").mayOnlyAccessLayers("arabic")
      .whereLayer("learning").mayNotAccessAnyLayer()
      .whereLayer("meeting").mayOnlyAccessLayers("arabic", "article", "spelling")
      .whereLayer("answer").mayOnlyAccessLayers(
          "arabic", "article", "search", "question", "meeting", "learning")
      .whereLayer("verify").mayOnlyAccessLayers("arabic", "article", "search")
      .whereLayer("reply").mayOnlyAccessLayers(
          "arabic", "article", "search", "question", "answer", "verify", "spelling")
      .whereLayer("state").mayNotAccessAnyLayer()
      .whereLayer("telegram").mayOnlyAccessLayers(
          "article", "search", "question", "answer", "verify", "meeting", "reply", "state", "web")
      .whereLayer("web").mayNotAccessAnyLayer()
      .whereLayer("evaluation").mayOnlyAccessLayers(
          "arabic", "article", "search", "question", "answer", "learning")
      .whereLayer("spelling").mayNotAccessAnyLayer()
      .whereLayer("config").mayOnlyAccessLayers(
          "answer", "article", "meeting", "reply", "search", "spelling", "telegram", "web")
      .whereLayer("app").mayOnlyBeAccessedByLayers("cli")
      .whereLayer("cli").mayNotBeAccessedByAnyLayer();
  // @formatter:on

  @ArchTest
  static final ArchRule packagesHaveNoCycles = slices().matching("org.talksbot.(*)..")
      .should()
      .beFreeOfCycles();

  @ArchTest
  static final ArchRule portKnowsNoEngine = noClasses().that()
      .resideInAPackage("org.talksbot.search")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("org.talksbot.search.lucene..", "org.talksbot.search.opensearch..");

  @ArchTest
  static final ArchRule enginesKnowNotEachOther = noClasses().that()
      .resideInAPackage("org.talksbot.search.opensearch..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("org.talksbot.search.lucene..");

  @ArchTest
  static final ArchRule clusterClientStaysWithItsEngine = staysIn("org.opensearch..",
      "search.opensearch");

  @ArchTest
  static final ArchRule itsHttpStaysThereToo = staysIn("org.apache.hc..", "search.opensearch");

  @ArchTest
  static final ArchRule luceneStaysInSearch = staysIn("org.apache.lucene..", "arabic", "search",
      "evaluation");

  @ArchTest
  static final ArchRule botApiStaysInTelegram = staysIn("org.telegram..", "telegram");

  @ArchTest
  static final ArchRule httpClientStaysInTelegram = staysIn("okhttp3..", "telegram");

  @ArchTest
  static final ArchRule httpServerStaysInWeb = staysIn("com.sun.net.httpserver..", "web");

  /** The commands read the lines of a batch. */
  @ArchTest
  static final ArchRule jacksonReadsAndWritesOnly = staysIn("com.fasterxml.jackson..", "article",
      "config", "reply", "evaluation", "telegram", "search", "cli", "meeting", "state");

  @ArchTest
  static final ArchRule htmlIsReadWithArticles = staysIn("org.jsoup..", "article");

  @ArchTest
  static final ArchRule optionsAreParsedInCommands = staysIn("picocli..", "cli");

  @ArchTest
  static final ArchRule progressIsShownByCommands = staysIn("me.tongfei..", "cli");

  @ArchTest
  static final ArchRule onlyTheEdgesTouchTheProcess = noClasses().that()
      .resideOutsideOfPackages(EDGES)
      .should()
      .accessField(System.class, "in")
      .orShould()
      .accessField(System.class, "out")
      .orShould()
      .accessField(System.class, "err")
      .orShould()
      .callMethodWhere(describe("the process is asked",
          call -> call.getTargetOwner().isEquivalentTo(System.class)
              && PROCESS.contains(call.getName())));

  @ArchTest
  static final ArchRule staticStateIsConstant = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule instanceFieldsAreHidden = noFields().that()
      .areNotStatic()
      .should()
      .bePublic();

  @ArchTest
  static final ArchRule maybeNothingIsNoField = noFields().should()
      .haveRawType(Optional.class)
      .because("Optional is for results only");

  @ArchTest
  static final ArchRule everyPackageIsNullMarked = classes().should(liveInANullMarkedPackage());

  private static ArchRule staysIn(String library, String... packages) {
    return noClasses().that()
        .resideOutsideOfPackages(
            Arrays.stream(packages)
                .map(name -> "org.talksbot." + name + "..")
                .toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a @NullMarked package") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(SimpleConditionEvent.violated(item,
              item.getPackageName() + " has no package-info.java with @NullMarked"));
        }
      }
    };
  }
}
