package optout;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Holds the picture of the stages that docs/how-it-works.md draws. */
@AnalyzeClasses(packages = "optout", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule stagesDependOnEarlierOnesOnly =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("optout.model")
          .layer("markdown")
          .definedBy("optout.markdown")
          .layer("language")
          .definedBy("optout.language")
          .layer("content")
          .definedBy("optout.content")
          .layer("site")
          .definedBy("optout.site")
          .layer("check")
          .definedBy("optout.check")
          .layer("template")
          .definedBy("optout.template")
          .layer("page")
          .definedBy("optout.page")
          .layer("image")
          .definedBy("optout.image")
          .layer("picture")
          .definedBy("optout.picture")
          .layer("intake")
          .definedBy("optout.intake")
          .layer("handout")
          .definedBy("optout.handout")
          .layer("publish")
          .definedBy("optout.publish")
          .layer("json")
          .definedBy("optout.json")
          .layer("report")
          .definedBy("optout.report")
          .layer("cli")
          .definedBy("optout.cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("json")
          .mayOnlyBeAccessedByLayers("page", "publish", "report", "cli")
          .whereLayer("publish")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("picture")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("intake")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("handout")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("intake", "cli")
          .whereLayer("content")
          .mayOnlyBeAccessedByLayers("intake", "cli")
          .whereLayer("image")
          .mayOnlyBeAccessedByLayers("content", "picture", "intake", "handout", "publish", "cli")
          .whereLayer("markdown")
          .mayOnlyBeAccessedByLayers("content")
          .whereLayer("template")
          .mayOnlyBeAccessedByLayers("page", "picture", "intake", "handout", "cli")
          .whereLayer("language")
          .mayOnlyBeAccessedByLayers("template", "page", "picture", "cli")
          .whereLayer("site")
          .mayOnlyBeAccessedByLayers("check", "picture", "page", "handout", "publish", "cli");

  @ArchTest
  static final ArchRule modelDependsOnNothing =
      noClasses()
          .that()
          .resideInAPackage("optout.model")
          .should()
          .dependOnClassesThat(
              not(resideInAnyPackage("optout.model", "java..", "org.jspecify.annotations")));

  @ArchTest
  static final ArchRule onlyMarkdownKnowsFlexmark = only("optout.markdown", "com.vladsch..");

  @ArchTest
  static final ArchRule onlyContentKnowsYaml =
      only("optout.content", "tools.jackson.dataformat..", "org.snakeyaml..");

  @ArchTest
  static final ArchRule onlyJsonKnowsJson =
      only("optout.json", "tools.jackson.core.json..", "tools.jackson.core.util..");

  @ArchTest static final ArchRule onlyPageKnowsFreeMarker = only("optout.page", "freemarker..");

  @ArchTest static final ArchRule onlyLanguageKnowsIcu = only("optout.language", "com.ibm.icu..");

  @ArchTest
  static final ArchRule onlyPictureAndHandoutKnowFontBox =
      noClasses()
          .that()
          .resideOutsideOfPackages("optout.picture", "optout.handout")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.fontbox..", "org.apache.pdfbox.io..");

  @ArchTest
  static final ArchRule onlyHandoutKnowsPdf =
      only("optout.handout", "com.openhtmltopdf..", "org.apache.pdfbox.pdmodel..");

  @ArchTest
  static final ArchRule onlyHandoutKnowsQrCodes = only("optout.handout", "com.google.zxing..");

  @ArchTest
  static final ArchRule onlyImageKnowsImageIo =
      only("optout.image", "javax.imageio..", "java.awt.image..", "com.twelvemonkeys..");

  @ArchTest
  static final ArchRule onlyImageKnowsForeignSvg = only("optout.image", "com.github.weisj..");

  @ArchTest
  static final ArchRule onlyIntakeServesHttp = only("optout.intake", "com.sun.net.httpserver..");

  @ArchTest static final ArchRule onlyPublishKnowsJna = only("optout.publish", "com.sun.jna..");

  @ArchTest static final ArchRule onlyCliKnowsPicocli = only("optout.cli", "picocli..");

  /** The machine's zlib decides on the bytes that these write. */
  @ArchTest
  static final ArchRule nobodyCompressesBesideOurEncoder =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.util\\.(zip|jar)\\.(Deflater|GZIPOut|ZipOut|JarOut).*");

  @ArchTest
  static final ArchRule onlyJpegsAreWrittenByTheJdk =
      noClasses()
          .that()
          .doNotHaveSimpleName("Jpeg")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ImageWriter.class)
          .orShould()
          .callMethodWhere(
              target(owner(type(ImageIO.class))).and(target(nameStartingWith("write"))));

  /** What the library saves on its own, the machine's zlib compresses. */
  @ArchTest
  static final ArchRule onlyOneClassSavesPdf =
      noClasses()
          .that()
          .doNotHaveSimpleName("Finish")
          .should()
          .callMethodWhere(
              target(owner(type(PDDocument.class))).and(target(nameStartingWith("save"))));

  @ArchTest
  static final ArchRule noPackageIsPartOfACircle =
      slices().matching("optout.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyCliEndsTheProgram =
      noClasses()
          .that()
          .resideOutsideOfPackage("optout.cli")
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule nobodyPrintsBesideTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("optout.cli")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  private static ArchRule only(String ours, String... theirs) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(ours)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(theirs);
  }
}
