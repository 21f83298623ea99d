package optout.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.TemplateElement;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.swing.tree.TreeNode;
import org.junit.jupiter.api.Test;

/**
 * Chains of conditions in templates: {@code <#if>} with {@code <#else>} or {@code <#elseif>}, and
 * {@code <#switch>}. A decision that two templates need is made in the view, or in one macro.
 */
// FreeMarker has no other way to look at what it parsed.
@SuppressWarnings("deprecation")
class ChainsTest {
  private static final Path TEMPLATES = Path.of("templates");

  @Test
  void standInOneTemplateOnly() throws IOException {
    Map<String, TreeSet<String>> templates = new TreeMap<>();
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      for (Path file : files.filter(one -> one.toString().contains(".ftl")).toList()) {
        for (String condition : conditions(Files.readString(file, UTF_8))) {
          templates
              .computeIfAbsent(condition, one -> new TreeSet<>())
              .add(file.getFileName().toString());
        }
      }
    }
    assertThat(templates).isNotEmpty();
    assertThat(templates.entrySet()).allMatch(entry -> entry.getValue().size() == 1);
  }

  @Test
  void areComparedWithoutTheNamesOfVariables() throws IOException {
    assertThat(
            conditions(
                "<#if page.goal.kind == \"form\">a<#elseif goal.kind=='page'>b<#else>c</#if>"))
        .containsExactly("kind == \"form\"", "kind == \"page\"");
    assertThat(conditions("<p>${a}</p><#if step.link.label??>${a}<#else>b</#if>"))
        .containsExactly("label??");
    assertThat(conditions("<#switch route.kind><#case \"web\">a<#default>b</#switch>"))
        .containsExactly("kind");
  }

  @Test
  void haveMoreThanOneBranch() throws IOException {
    assertThat(conditions("<#if page.limits??><#if (a.size > 3)>a<#else>b</#if></#if>"))
        .containsExactly("(size > 3)");
  }

  /** The conditions of all chains in a template: {@code kind == "form"} for any variable's kind. */
  private static List<String> conditions(String template) throws IOException {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    List<String> conditions = new ArrayList<>();
    collect(new Template("it.ftlh", template, configuration).getRootTreeNode(), conditions);
    return conditions;
  }

  private static void collect(TreeNode node, List<String> conditions) {
    String tag = description(node);
    if (tag.startsWith("#switch ")) {
      conditions.add(condition(tag));
    }
    for (TreeNode child : Collections.list(node.children())) {
      String branch = description(child);
      if (tag.equals("#if-#elseif-#else-container") && !branch.equals("#else")) {
        conditions.add(condition(branch));
      }
      collect(child, conditions);
    }
  }

  private static String description(TreeNode node) {
    return node instanceof TemplateElement element ? element.getDescription() : "";
  }

  /** The expression of a tag, each value by its last name. */
  private static String condition(String tag) {
    return tag.substring(tag.indexOf(' ') + 1).replaceAll("\\b[a-z]\\w*+\\.(?=[a-z])", "");
  }
}
