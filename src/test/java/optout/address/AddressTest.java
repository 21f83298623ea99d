package optout.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import optout.problem.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "https, https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement",
    "https, https://www.linkedin.com/help/linkedin/answer/a1?lang=de&trk=x%20y#top",
    "https, https://example.org",
    "https, https://example.org:8443/a;b=c/~d/(e)",
    "https, https://example.org/?q=50%25",
    "https, https://example.org/?a=1&copy=2&num=3&tab=4&amp=5",
    "https, https://xn--bcher-kva.example/",
    "https, https://web.archive.org/web/2025/https://www.linkedin.com/",
    "mailto, mailto:auskunft@example.org",
    "mailto, mailto:first.last+tag@sub.example.org?subject=A%20B&body=C",
    "mailto, 'mailto:a@example.org,b@example.org?cc=c@example.org'",
    "tel, tel:+49-30-123456",
    "tel, tel:112",
    "relative, handout.pdf",
    "relative, ../linkedin-ki-training/handout-large.pdf?v=1#page=2",
    "relative, ./a:b",
    "relative, ?x=a:b",
    "relative, größe.pdf",
    "anchor, #limits",
    "guide, guide:linkedin-ai-training",
    "guide, guide:linkedin-ai-training#form",
    "page, page:about",
    "page, page:about#who-we-are"
  })
  void acceptsWhatTextsNeed(String kind, String written) {
    assertThat(Address.parse(written))
        .isInstanceOfSatisfying(
            Address.Accepted.class,
            accepted ->
                assertThat(accepted.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(kind));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=c#d, https://example.org/a?b=c#d",
    "HTTPS://example.org/A%2fb, https://example.org/A%2fb",
    "https://de.wikipedia.org/wiki/Größe?x=ü#ß, "
        + "https://de.wikipedia.org/wiki/Gr%C3%B6%C3%9Fe?x=%C3%BC#%C3%9F",
    "https://example.org/🙂, https://example.org/%F0%9F%99%82",
    "größe.pdf, gr%C3%B6%C3%9Fe.pdf",
    "Mailto:a@example.org, mailto:a@example.org",
    "guide:x#y, guide:x#y"
  })
  void encodesWhatIsNotAsciiAndNothingElse(String written, String encoded) {
    assertThat(accepted(written).uri()).hasToString(encoded);
  }

  @Test
  void tellsIdAndAnchorApart() {
    assertThat(accepted("guide:linkedin-ai-training#form").id()).isEqualTo("linkedin-ai-training");
    assertThat(accepted("guide:linkedin-ai-training#form").anchor()).isEqualTo("form");
    assertThat(accepted("page:about").id()).isEqualTo("about");
    assertThat(accepted("page:about").anchor()).isEmpty();
    assertThat(accepted("#limits").id()).isEmpty();
    assertThat(accepted("#limits").anchor()).isEqualTo("limits");
    assertThat(accepted("mailto:a@example.org").id()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "javascript&#58;alert(1)",
        "javascript&#58alert(1)",
        "javascript&#0000058alert(1)",
        "javascript&#x3A;alert(1)",
        "javascript&#X0003a;alert(1)",
        "javascript&colon;alert(1)",
        "&#x6A;avascript:alert(1)",
        "&#106;avascript:alert(1)",
        "&#106&#97&#118&#97&#115&#99&#114&#105&#112&#116&#58alert(1)",
        "&#0000106&#0000097&#0000118&#0000097&#0000115&#0000099&#0000114&#0000105&#0000112"
            + "&#0000116&#0000058alert(1)",
        "&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)",
        "java&Tab;script:alert(1)",
        "java&NewLine;script:alert(1)",
        "jav&#x09;ascript:alert(1)",
        "jav&#x0A;ascript:alert(1)",
        "jav&#x0D;ascript:alert(1)",
        "jav&#xAD;ascript:alert(1)",
        "jav&shy;ascript:alert(1)",
        "jav&ZeroWidthSpace;ascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "java\r\nscript:alert(1)",
        "java\u0000script:alert(1)",
        "java\u200Bscript:alert(1)",
        "java\u202Escript:alert(1)",
        "\u0001javascript:alert(1)",
        "\u001Fjavascript:alert(1)",
        " javascript:alert(1)",
        "\u00A0javascript:alert(1)",
        "\u2003javascript:alert(1)",
        "\uFEFFjavascript:alert(1)",
        " &#14;  javascript:alert(1)",
        "java script:alert(1)",
        "javascript :alert(1)",
        "javascript%3Aalert(1)",
        "javascript%3aalert(1)",
        "%6Aavascript:alert(1)",
        "%6a%61%76%61%73%63%72%69%70%74%3aalert(1)",
        "javascript%253Aalert(1)",
        "javascript%26colon%3Balert(1)",
        "javascript&amp;colon;alert(1)",
        "javascript&amp;amp;#58;alert(1)",
        "javascript&percnt;3Aalert(1)",
        "java%0Ascript:alert(1)",
        "java%09script&colon;alert(1)",
        "javascript：alert(1)",
        "ｊａｖａｓｃｒｉｐｔ:alert(1)",
        "javaſcript:alert(1)",
        "javascript://example.org/%0Aalert(1)",
        "javascript:https://example.org",
      })
  void refusesAScriptHoweverItIsEncoded(String written) {
    assertThat(refused(written).reason()).isEqualTo("the scheme 'javascript' is not allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
        "d&#97;ta:text/html,x",
        "data&colon;text/html,x",
        "data:image/svg+xml;base64,PHN2Zz4=",
        "vbscript:msgbox(1)",
        "vbscript&#58;msgbox(1)",
        "&#118;bscript:msgbox(1)",
        "livescript:x",
        "mocha:x",
        "view-source:https://example.org",
        "feed:javascript:alert(1)",
        "feed:https://example.org",
        "jar:https://example.org!/x",
        "blob:https://example.org/x",
        "filesystem:https://example.org/x",
        "about:blank",
        "chrome://settings",
        "ms-word:ofe|u|https://example.org/x.docx",
        "intent://x#Intent;scheme=http;end",
        "itms-services://?action=x",
        "steam://run/1",
        "file:///etc/passwd",
        "FILE:///etc/passwd",
        "ftp://example.org",
        "http://example.org",
        "http&#58;//example.org",
        "ht&Tab;tp://example.org",
        "ws://example.org",
        "urn:isbn:1",
        "C:/Windows",
        "x:y",
        ":x",
        "1a:b",
        "&colon;x",
        "\u2100:x",
        "&#x6Aavascript:alert(1)",
        "guides:linkedin-ai-training",
      })
  void refusesEverySchemeThatIsNotOnTheList(String written) {
    assertThat(refused(written).reason()).matches("the scheme '.*' is not allowed");
  }

  @ParameterizedTest
  @CsvSource({
    "http://example.org, the scheme 'http' is not allowed, write https://",
    "htps://example.org, the scheme 'htps' is not allowed, did you mean 'https'?",
    "mail:a@example.org, the scheme 'mail' is not allowed, did you mean 'mailto'?",
    "ftp://example.org, the scheme 'ftp' is not allowed, 'allowed are https, mailto, tel, guide, letter, page'",
    "//example.org, it starts with '//', write https://… in full",
    "&sol;&#47;example.org, it starts with '//', write https://… in full",
    "%2F%2Fexample.org, it starts with '//', write https://… in full",
    "/\t/example.org, it contains the invisible character U+0009, ''",
    "/about, 'it starts with ''/'', which would break under another path', link with guide:ID or page:ID",
    "/\\example.org, it contains a backslash, ''",
    "\\\\example.org, it contains a backslash, ''",
    "&bsol;&bsol;example.org, it contains a backslash, ''",
    "https:\\\\example.org, it contains a backslash, ''",
    "https://example.org/%5Cx, it contains a backslash, ''",
    "https://example.org\\@evil.example, it contains a backslash, ''",
    "https://user@example.org/, it contains a user name, leave out everything up to the '@'",
    "https://user:secret@example.org/, it contains a user name, leave out everything up to the '@'",
    "https://www.linkedin.com@evil.example/, it contains a user name, leave out everything up to the '@'",
    "https://www.linkedin.com%40evil.example/, it has no valid host name, ''",
    "https:example.org, '''//'' is missing after ''https:''', write https://… in full",
    "https:/example.org, '''//'' is missing after ''https:''', write https://… in full",
    "https:///example.org, it has no valid host name, ''",
    "https://, it is not well formed, ''",
    "https://exa_mple.org/, it has no valid host name, ''",
    "https://0x7f.1/, it has no valid host name, ''",
    "https://example.org:99999/, it has no valid host name, ''",
    "https://bücher.example/, its host name is not ASCII, write the host in its xn-- form",
    "https://lіnkedin.com/, its host name is not ASCII, write the host in its xn-- form",
    "https%3A//example.org, it hides the scheme 'https' in an encoding, write it plainly",
    "https&colon;//example.org, it hides the scheme 'https' in an encoding, write it plainly",
    "ｈttps://example.org, it hides the scheme 'https' in an encoding, write it plainly",
    "https://example.org/a b, it contains a space, write %20 instead",
    "' https://example.org', it contains a space, write %20 instead",
    "https://example.org/\u00A0, it contains a space, write %20 instead",
    "https://example.org/100%, a '%' in it is not followed by two hexadecimal digits, write %25",
    "https://example.org/a|b, it contains the character '|', write %7C",
    "https://example.org/<b>, it contains the character '<', write %3C",
    "https://example.org/%0d%0aSet-Cookie:x, it contains the invisible character U+000D, ''",
    "https://example.org/\u202Egpj.exe, it contains the invisible character U+202E, ''",
    "https://example.org/%E2%80%AEgpj.exe, it contains the invisible character U+202E, ''",
    "https://example.org/&#x202E;x, it contains the invisible character U+202E, ''",
    "https://example.org/\u2066x, it contains the invisible character U+2066, ''",
    "https://example.org/%00, it contains the invisible character U+0000, ''",
    "https://example.org/\uD800x, it contains the invisible character U+D800, ''",
    "a\u0007b, it contains the invisible character U+0007, ''",
    "https://example.org/%2525252525252541, it is encoded many times over, write it plainly",
    "'', it is empty, ''",
    "#, 'its anchor is not made of small letters, digits and single hyphens', take the heading's id",
    "#Limits, 'its anchor is not made of small letters, digits and single hyphens', take the heading's id",
    "guide:, 'id and anchor must be made of small letters, digits and single hyphens', 'write guide:ID or guide:ID#anchor'",
    "guide:A, 'id and anchor must be made of small letters, digits and single hyphens', 'write guide:ID or guide:ID#anchor'",
    "guide:a#, 'id and anchor must be made of small letters, digits and single hyphens', 'write guide:ID or guide:ID#anchor'",
    "page:../x, 'id and anchor must be made of small letters, digits and single hyphens', 'write page:ID or page:ID#anchor'",
    "page://about, 'id and anchor must be made of small letters, digits and single hyphens', 'write page:ID or page:ID#anchor'",
    "mailto:, it is not an e-mail address, write mailto:name@example.org",
    "mailto:a@b, it is not an e-mail address, write mailto:name@example.org",
    "mailto:?subject=x, it is not an e-mail address, write mailto:name@example.org",
    "mailto:a@example.org?attach=/etc/passwd, it is not an e-mail address, write mailto:name@example.org",
    "tel:, it is not a telephone number, write tel:+49-30-123456",
    "tel:*21*1#, it is not a telephone number, write tel:+49-30-123456",
    "www.linkedin.com/help, it lacks its scheme, write https://www.linkedin.com/help",
    "linkedin.com, it lacks its scheme, write https://linkedin.com",
    "a@example.org, it lacks its scheme, write mailto:a@example.org",
  })
  void saysWhyItRefusesAndWhatToWrite(String written, String reason, String hint) {
    assertThat(refused(written)).isEqualTo(new Address.Refused(Visible.of(written), reason, hint));
  }

  @Test
  void refusesAnEndlessAddress() {
    assertThat(refused("https://example.org/" + "a".repeat(2000)).reason())
        .isEqualTo("it is longer than 2000 characters");
  }

  @Test
  void wordsARefusalWithoutDisturbingTheTerminal() {
    assertThat(refused("javascript:\u001B[2J\u202Ex").message())
        .isEqualTo(
            "address 'javascript:[U+001B][2J[U+202E]x' refused: "
                + "the scheme 'javascript' is not allowed");
  }

  @Test
  void wantsHttpsInData() {
    assertThat(Address.https("https://example.org/x"))
        .isEqualTo(Address.parse("https://example.org/x"));
    for (String other : List.of("mailto:a@example.org", "x.html", "#x", "guide:x", "tel:112")) {
      assertThat(Address.https(other))
          .isEqualTo(
              new Address.Refused(other, "it is not an https address", "write https://… in full"));
    }
    assertThat(Address.https("http://example.org")).isEqualTo(refused("http://example.org"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "tr", "ar"})
  void judgesTheSameUnderEveryLocale(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(refused("JAVASCRIPT:alert(1)").reason())
          .isEqualTo("the scheme 'javascript' is not allowed");
      assertThat(accepted("MAILTO:a@example.org").kind()).isEqualTo(Address.Kind.MAILTO);
      assertThat(accepted("https://example.org/ı").uri().toString()).endsWith("%C4%B1");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void needsLittleStack() throws InterruptedException {
    List<String> longest =
        List.of(
            "mailto:" + "a@b.org,".repeat(240) + "a@b.org",
            "mailto:a@" + "b.".repeat(900) + "org",
            "https://" + "a.".repeat(900) + "org/",
            "tel:" + "1-".repeat(900) + "1",
            "a.".repeat(900) + "org",
            "mailto:a@b.org?" + "cc=x&".repeat(300) + "cc=y");
    List<Address> results = new ArrayList<>();
    Thread thread =
        new Thread(
            null,
            () -> longest.forEach(text -> results.add(Address.parse(text))),
            "small",
            1 << 17);
    thread.start();
    thread.join();
    assertThat(results).hasSize(longest.size());
  }

  private static Address.Accepted accepted(String written) {
    Address address = Address.parse(written);
    assertThat(address).isInstanceOf(Address.Accepted.class);
    return (Address.Accepted) address;
  }

  private static Address.Refused refused(String written) {
    Address address = Address.parse(written);
    assertThat(address).isInstanceOf(Address.Refused.class);
    return (Address.Refused) address;
  }
}
