package optout;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Holds which packages know which library; {@link PackagesTest} holds who uses whom. */
@AnalyzeClasses(packages = "optout", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule theModelKnowsNoLibrary =
      noClasses()
          .that()
          .resideInAnyPackage("optout.model", "optout.address", "optout.problem")
          .should()
          .dependOnClassesThat(
              not(resideInAnyPackage("optout..", "java..", "org.jspecify.annotations")));

  @ArchTest
  static final ArchRule onlyMarkdownKnowsFlexmark = only("optout.markdown", "com.vladsch..");

  @ArchTest
  static final ArchRule onlyContentKnowsYaml =
      only("optout.content", "tools.jackson.dataformat..", "org.snakeyaml..");

  @ArchTest
  static final ArchRule onlyJsonKnowsJson =
      only("optout.json", "tools.jackson.core.json..", "tools.jackson.core.util..");

  @ArchTest
  static final ArchRule onlyTemplateKnowsFreeMarker = only("optout.template", "freemarker..");

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
  static final ArchRule onlyScreenshotServesHttp =
      only("optout.screenshot", "com.sun.net.httpserver..");

  @ArchTest
  static final ArchRule onlyExternalAsksOthers = only("optout.external", "java.net.http..");

  @ArchTest
  static final ArchRule onlyEvidenceKnowsDiffs = only("optout.evidence", "com.github.difflib..");

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
          .doNotHaveSimpleName("PdfWriter")
          .should()
          .callMethodWhere(
              target(owner(type(PDDocument.class))).and(target(nameStartingWith("save"))));

  @ArchTest
  static final ArchRule noPackageIsPartOfACircle =
      slices().matching("optout.(**)").should().beFreeOfCycles();

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
