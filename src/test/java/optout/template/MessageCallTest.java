package optout.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageCallTest {
  private static List<String> keys(String template) {
    return MessageCall.in(template).stream().flatMap(call -> call.key().stream()).sorted().toList();
  }

  private static MessageCall only(String template) {
    List<MessageCall> calls = MessageCall.in(template);
    assertThat(calls).hasSize(1);
    return calls.get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${t(\"goal\")}",
        "${t('goal')}",
        "${t(r\"goal\")}",
        "${ t ( \"goal\" ) }",
        "#{t(\"goal\")}",
        "<a title=\"${t(\"goal\")}\">",
        "<#if t(\"goal\")?has_content>",
        "<#if (1 > 0) && f(\"goal\") != \"\">",
        "<#assign goal = t(\"goal\")>",
        "<@link text=t(\"goal\") />",
        "<@link text=\"a ${t('goal')} b\"/>",
        "<@link text=\"a ${t(\\\"goal\\\")} b\"/>",
        "${{\"a\": t(\"goal\")}.a}",
        "<#list [t(\"goal\")] as one>",
        "<#if page.name == \"a > b } c\">${t(\"goal\")}</#if>",
        "<#if x <#-- \" -->>${t(\"goal\")}</#if>",
        "<#-- ${ -->${t(\"goal\")}",
        "<#noparse>${</#noparse>${t(\"goal\")}",
        "a < b, $5, #1, { \" ' ${t(\"goal\")}",
      })
  void isFoundWhereverFreeMarkerReadsExpressions(String template) {
    assertThat(keys(template)).containsExactly("goal");
    assertThat(only(template).arguments()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "t(\"goal\")",
        "<script>t(\"goal\")</script>",
        "<#-- ${t(\"goal\")} -->",
        "<#if x <#-- t(\"goal\") -->></#if>",
        "<#noparse>${t(\"goal\")}</#noparse>",
        "${\"t('goal')\"}",
        "${r\"${t('goal')}\"}",
        "${text(\"goal\")}",
        "${page.t(\"goal\")}",
        "<#t>(\"goal\")",
        "${t}",
        "${t(",
        "${\"t(",
        "<#-- ",
      })
  void isNotFoundElsewhere(String template) {
    assertThat(keys(template)).isEmpty();
  }

  @Test
  void hasTheNamesOfItsArguments() {
    MessageCall call =
        only("${t(\"a.b\", \"name\", link(\"x\", [1, 2]), \"n\", {\"k\": \"v\"}, 'by', \"who\")}");

    assertThat(call.key()).contains("a.b");
    assertThat(call.arguments()).containsExactly("by", "n", "name");
  }

  @Test
  void mayStandInAnArgumentOfAnother() {
    assertThat(keys("${t(\"a\", \"name\", t(\"b\"))} ${f(\"c\")}")).containsExactly("a", "b", "c");
  }

  @Test
  void saysWhereItBegins() {
    assertThat(only("<p>\n${t(\"goal\")}").offset()).isEqualTo(6);
  }

  @Test
  void saysWhatAKeyThatIsPutTogetherMayBeginWith() {
    assertThat(only("${t(\"goal.\" + kind, \"n\", 1)}"))
        .isEqualTo(
            new MessageCall(
                2, Optional.empty(), Set.of("goal."), only("${t(x,\"n\",1)}").arguments()));
    assertThat(only("${t(\"goal.${kind}\")}").beginnings()).containsExactly("goal.");
    assertThat(only("${t(page?then(\"a.b\", \"c.d\"))}").beginnings())
        .containsExactlyInAnyOrder("a.b", "c.d");
    assertThat(only("${t(key)}").beginnings()).containsExactly("");
  }
}
