package optout.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.language.Asked;
import optout.language.MessageFamily;
import optout.language.MessageKey;
import optout.language.MessageUse;
import optout.language.Phrases;
import optout.prose.MarkupMessages;
import optout.template.TemplateFiles;
import org.junit.jupiter.api.Test;

class ProgramMessagesTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("optout");

  @Test
  void areAllThatAnyClassDeclares() {
    List<Asked> declared =
        CLASSES.stream()
            .flatMap(one -> one.getFields().stream())
            .filter(field -> field.getRawType().isAssignableTo(Asked.class))
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .map(ProgramMessagesTest::value)
            .toList();

    assertThat(ProgramMessages.ASKED.stream().flatMap(List::stream).toList())
        .containsExactlyInAnyOrderElementsOf(declared)
        .hasSizeGreaterThan(20);
  }

  private static Asked value(JavaField constant) {
    try {
      Field field = constant.reflect();
      field.setAccessible(true);
      return (Asked) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** A key that is made when it is needed would be in no list. */
  @Test
  void areMadeNowhereButInConstants() {
    assertThat(callers(MessageKey.class, "of", "<init>"))
        .allMatch(caller -> caller.endsWith(".<clinit>()") || caller.contains("optout.language."));
    assertThat(callers(MessageFamily.class, "<init>"))
        .allMatch(caller -> caller.endsWith(".<clinit>()") || caller.contains("optout.language."));
  }

  @Test
  void areAskedForByABareNameInTemplatesAlone() {
    assertThat(callers(Phrases.class, "messageOfTemplate"))
        .allMatch(
            caller ->
                caller.startsWith("optout.prose.MarkupMessages.messageOfTemplate(")
                    || caller.startsWith("optout.language.Phrases."))
        .isNotEmpty();
    assertThat(callers(MarkupMessages.class, "messageOfTemplate"))
        .allMatch(
            caller ->
                caller.startsWith("optout.template.MessageFunction.")
                    || caller.startsWith("optout.prose.MarkupMessages."))
        .isNotEmpty();
  }

  private static Set<String> callers(Class<?> type, String... methods) {
    return CLASSES.get(type).getAccessesToSelf().stream()
        .filter(access -> Stream.of(methods).anyMatch(access.getName()::equals))
        .map(JavaAccess::getOrigin)
        .map(origin -> origin.getFullName())
        .collect(Collectors.toSet());
  }

  @Test
  void nameTheTemplateThatAsks() {
    MessageUse use = ProgramMessages.uses(TemplateFiles.builtIn()).uses().get("skip-to-content");

    assertThat(use.by()).isEqualTo("templates/layout.ftlh");
    assertThat(use.own()).isEmpty();
  }
}
