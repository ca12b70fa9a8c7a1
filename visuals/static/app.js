"use strict";var ketenkaart=(()=>{var Uu=Object.defineProperty;var S=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var Ku=(t,e)=>{for(var n in e)Uu(t,n,{get:e[n],enumerable:!0})};function mt(t){let e=wt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function $l(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var wt,me=S(()=>{"use strict";wt=t=>document.getElementById(t)});async function ml(){let t=Uint8Array.from(atob(wt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Ca=Gu(await new Response(e).json())}function Gu(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Ca,ja=S(()=>{"use strict";me()});function gl(t){var e=fl.get(this);return e||(e=new Map,fl.set(this,e)),(e=hl(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},d=0;d<n.length;d++){d&&(r===1&&p(),p(d));for(var u=0;u<n[d].length;u++)s=n[d][u],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[d][u+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var hl,fl,bl=S(()=>{hl=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,hl(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},fl=new Map});function ys(t){t&&t.parentNode&&t.remove()}function Aa(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Fa.call(arguments,2):n),Co(t,i,s,o,null)}function Co(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:jo,__v:o||++wl,__i:-1,__u:0};return!o&&ft.vnode&&ft.vnode(r),r}function $r(t){return t.children}function lr(t,e){this.props=t,this.context=e,this.__g=0}function ns(t,e){if(e==null)return t.__&&ns(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ns(t)}function Zu(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=ws({constructor:jo},n)).__v=n.__v+1,ft.vnode&&ft.vnode(e),Ea(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||ns(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Ll(o,e,r),n.__=n.__e=null,e.__e!=s&&xl(e))}function xl(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),xl(t)}function kl(t){(8&t.__g||(t.__g|=8,es.push(t),pr++))&&La==ft.debounceRendering||((La=ft.debounceRendering)||queueMicrotask)(Sl)}function Sl(){try{for(var t,e=1;es.length;)es.length>e&&es.sort(_l),t=es.shift(),e=es.length,8&t.__g&&Zu(t)}finally{(pr=es.length)&&(La||queueMicrotask)(Sl)}}function Ol(t,e,n,s,o,r,i,l,c,p,d){var u,m,$,h,g,k,_=s.__k||ur,v=e.length;for(c=Xu(n,e,_,c,v),u=0;u<v;u++)($=n.__k[u])!=null&&(m=~$.__i&&_[$.__i]||dr,$.__i=u,k=Ea(t,$,m,o,r,i,l,c,p,d),h=$.__e,(m.ref!=$.ref||8&m.__u)&&(m.ref&&Na(m.ref,null,$,m),$.ref&&d.push($.ref,$.__c||h,$)),g=g||h,4&$.__u?(c=Cl($,c,t,!m.__v),m.__e&&(m.__e=null)):typeof $.type=="function"&&k!==void 0?c=k:h&&(c=h.nextSibling),$.__u&=-21);return n.__e=g,c}function Xu(t,e,n,s,o){var r,i,l,c,p,d,u,m,$,h=n.length,g=h,k=0,_=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=Co(null,i):Ta(i)?i=v[r]=Co($r,{children:i}):i.constructor===jo&&i.__b?i=v[r]=Co(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=t$(i,n,c,g))&&(g--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,_=1)):(~p||(o>h?k--:o<h&&k++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(_){for(d=[],u=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(k=0,m=d.length;k<m;)d[$=k+m>>1]<i.__i?k=$+1:m=$;d[k]=i.__i,u[r]=k+1}for(k=d.length;r--;)u[r]&&(u[r]==k?k--:v[r].__u|=4)}if(g)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=ns(l)),Ba(l,l));return s}function Cl(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Cl(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ns(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function t$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function yl(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ar(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||yl(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||yl(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Ma[e]||(Ma[e]=e$(e)),(t.__a||(t.__a={}))[e]=za,r=e!=(e=e.replace(vl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function e$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[ir]==null)e[ir]=za++;else if(e[ir]<this.__a[t])return;return n(ft.event?ft.event(e):e)}}}function Ea(t,e,n,s,o,r,i,l,c,p){var d,u,m,$,h,g,k,_,v,A,P,V,q,C,St,M,Ot,re,$e=e.type;if(e.constructor!==jo)return null;128&n.__u&&(c=32&n.__u,d=n.__c.__z)&&(e.__u|=c,u=r=[],d.nodeType==8?l=cr(d,r):r.push(d),l=r[0]||l),(d=ft.__b)&&d(e);t:if(typeof $e=="function"){m=i.length;try{if(_=e.props,v=(d=$e.prototype)&&d.render,A=(d=$e.contextType)&&s[d.__c],P=d?A?A.props.value:d.__:s,($=n.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(v?e.__c=$=new $e(_,P):(e.__c=$=new lr(_,P),$.constructor=$e,$.render=s$),A&&A.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),v&&($.__s||($.__s=$.state),$e.getDerivedStateFromProps&&($.__s==$.state&&($.__s=ws({},$.__s)),ws($.__s,$e.getDerivedStateFromProps(_,$.__s)))),h=$.props,g=$.state,$.__v=e,n.__c){if(_!==h&&v&&!$e.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(_,P),e.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(_,$.__s,P)===!1){e.__v!=n.__v&&($.props=_,$.state=$.__s,$.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Ze){Ze&&(Ze.__=e)}),ur.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),l=ns(n);break t}$.componentWillUpdate&&$.componentWillUpdate(_,$.__s,P),v&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(h,g,k)})}else v&&!$e.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),v&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=P,$.props=_,$.__P=t,$.__g&=-5,V=ft.__r,q=v?25:0;do $.__g&=-9,V&&V(e),d=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++q<25);v&&(ur.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=ws({},s,$.getChildContext())),v&&n.__c&&$.getSnapshotBeforeUpdate&&(k=$.getSnapshotBeforeUpdate(h,g)),C=d&&d.type===$r&&d.key==null?d.props.children:d,_.__P&&(d=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Ze){Ze&&Ba(Ze,Ze)}),n.__k=null),l=n.__k?ns(n,0):null),l=Ol(t,Ta(C)?C:[C],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=d),e.__u&=-161,u&&u.some(ys),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(Ze){if(i.length=m,e.__v=null,c||r)if(Ze&&Ze.then){if(e.__u|=128|c,r){for(~(Ot=r.indexOf(l||void 0))||(Ot=r.length);(re=r[Ot-1])&&re.nodeType==8;)Ot--;for(;Ot<r.length;Ot++)if(re=r[Ot])if(r[Ot]=null,St){if(re==M)break}else{if(re.nodeType!=8)break;re.data.startsWith("$s")&&(M=cr(St=re))}}if(!St){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;St=l}(d=cr(St=e.__c.__z||(e.__c.__z=St)))?(e.__e=St,l=d):e.__e=l,l=l&&l.nextSibling}else r&&r.some(ys);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Ze&&Ze.then||jl(e),ft.__e(Ze,e,n)}}else l=e.__e=n$(n.__e,e,n,s,o,r,i,c,p,t);return(d=ft.diffed)&&d(e),l}function cr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function jl(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(jl))}function Ll(t,e,n){for(var s=0;s<n.length;)Na(n[s++],n[s++],n[s++]);ft.__c&&ft.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){ft.__e(r,o.__v)}})}function n$(t,e,n,s,o,r,i,l,c,p){var d,u,m,$,h,g,k,_,v=n.props||dr,A=e.props,P=e.type;if(P=="svg"?o="http://www.w3.org/2000/svg":P=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((h=r[d])&&(P?h.localName==P:h.nodeType==3)){t=h,r[d]=null;break}}if(!t){if(_=p.ownerDocument||document,!P)return _.createTextNode(A);t=_.createElementNS(o,P,A.is?A:p),l&&(ft.__m&&ft.__m(e,r),l=!1),r=null}if(P){if(p=P=="template"&&t.content||t,r=P=="textarea"&&A.defaultValue!=null?null:r&&Fa.call(p.childNodes),!l&&r)for(v={},d=0;d<t.attributes.length;d++)v[(h=t.attributes[d]).name]=h.value;for(d in v)h=v[d],d=="dangerouslySetInnerHTML"?m=h:d=="children"||d in A||d=="value"&&"defaultValue"in A||d=="checked"&&"defaultChecked"in A||ar(t,d,null,h,o);for(d in A)h=A[d],d=="children"?$=h:d=="dangerouslySetInnerHTML"?u=h:d=="value"?g=h:d=="checked"?k=h:l&&typeof h!="function"||v[d]===h||ar(t,d,h,v[d],o);u?(l||m&&(u.__html==m.__html||u.__html==t.innerHTML)||(t.innerHTML=u.__html),e.__k=[]):(m&&(t.textContent=""),(P=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Yu.test(P))&&(o="http://www.w3.org/1999/xhtml"),Ol(p,Ta($)?$:[$],e,n,s,o,r,i,r?r[0]:n.__k&&ns(n,0),l,c),r&&r.some(ys)),l&&P!="textarea"||(d="value",P=="progress"&&g==null?t.removeAttribute(d):g==null||g===t[d]&&(P!="progress"||g)||ar(t,d,g,v[d],o),d="checked",k!=null&&k!=t[d]&&ar(t,d,k,v[d],o))}else v===A||l&&t.data==A||(t.data=A);return t}function Na(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){ft.__e(o,n)}}function Ba(t,e,n){var s,o,r,i;if(ft.unmount&&ft.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Na(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){ft.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Ba(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=cr(s,r=[]))&&(s==t.__e&&r.some(ys),ys(o),ys(s)),n||ys(t.__e),t.__e=t.__c=t.__=null}function s$(t,e,n){return this.constructor(t,n)}function yn(t,e){var n,s,o,r;ft.__&&ft.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Co($r,{children:[t]}),o=[],r=[],Ea(e,e.__k,s||dr,dr,e.namespaceURI,s?null:e.firstChild?Fa.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Ll(o,e.__k,r),e.__k.props.children=null}var ft,wl,Ju,es,La,pr,_l,ir,vl,za,Ma,Qu,jo,dr,ur,Yu,Ta,Fa,ws,mr=S(()=>{jo=Symbol.for("pv"),dr={},ur=[],Yu=/^m(i|n|o|s|text|space)$/,Ta=Array.isArray,Fa=ur.slice,ws=Object.assign;ft={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw pr=0,t}},wl=0,Ju=function(t){return t!=null&&t.constructor===jo},lr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=ws({},this.state)),typeof t=="function"&&(t=t(ws({},n),this.props)),t&&(ws(n,t),this.__v&&(e&&this.__k.push(e),kl(this)))},lr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),kl(this))},lr.prototype.render=$r,es=[],pr=0,_l=function(t,e){return t.__v.__b-e.__v.__b},ir=Symbol(),vl=/(PointerCapture)$|Capture$/i,za=0,Ma={},Qu=0});function hr(t,e){Ft.__h&&Ft.__h(It,t,fr||e),fr=0;var n=It.__H||(It.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function N(t){return fr=1,o$(Rl,t)}function o$(t,e,n){var s=hr(Hs++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Rl(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Ia(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=It,!It.__f)){It.__f=!0;var o=It.shouldComponentUpdate;It.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,d=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,Ia(m.__[0],m.__N[0])||(d=!0))}),o){var u=o.call(this,r,i,l);return p?u||d:u}return!p||d}}return s.__}function fe(t,e){var n=hr(Hs++,3);!Ft.__s&&qa(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,It.__H.__h.push(n))}function Re(t,e){var n=hr(Hs++,4);!Ft.__s&&qa(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,It.__h.push(n))}function Mo(t){return fr=5,Te(function(){return{current:t}},[])}function Te(t,e){var n=hr(Hs++,7);return qa(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function r$(){var t;do{for(;t=Ra.shift();)try{Lo(t)}catch(n){Ft.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Il.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Lo),e.__h.some(Wa),e.__h=[]}catch(n){e.__h=[],Ft.__e(n,t.__v)}}}while(Ra.length)}function a$(t){var e,n=function(){clearTimeout(s),Bl&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Bl&&(e=requestAnimationFrame(n))}function Pl(t){t!=1&&Ml==Ft.requestAnimationFrame||((Ml=Ft.requestAnimationFrame)||a$)(r$)}function Lo(t){var e=It,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),It=e}function Wa(t){var e=It;t.__c=t.__(),It=e}function qa(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Ia(n,t[s])})}function Rl(t,e){return typeof e=="function"?e(t):e}var Hs,It,Pa,Ml,Ia,fr,Il,Ra,Ft,zl,Tl,Fl,Al,El,Nl,Bl,Da=S(()=>{mr();Ia=Object.is,fr=0,Il=[],Ra=[],Ft=ft,zl=Ft.__b,Tl=Ft.__r,Fl=Ft.diffed,Al=Ft.__c,El=Ft.unmount,Nl=Ft.__;Ft.__b=function(t){It=null,zl&&zl(t)},Ft.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Nl&&Nl(t,e)},Ft.__r=function(t){Tl&&Tl(t),Hs=0;var e=(It=t.__c).__H;e&&(Pa==It?It.__h=[]:(e.__h.some(Lo),e.__h.some(Wa),Hs=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Pa=It},Ft.diffed=function(t){Fl&&Fl(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Pl(Il.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Pa=It=null},Ft.__c=function(t,e){e.some(function(n){try{n.__h.some(Lo),n.__h=n.__h.filter(function(s){return!s.__||Wa(s)})}catch(s){n.__h=[function(){throw s}]}}),Al&&Al(t,e)},Ft.unmount=function(t){El&&El(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Pl(Ra.push(o))}else Lo(o)}catch(r){e=r}}),s.__H=void 0,e&&Ft.__e(e,s.__v))};Bl=typeof requestAnimationFrame=="function"});function Wl(t){return Array.isArray(t)?t.map(Wl):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[Aa("wbr",null),e]:[e])}var Zt,a,B=S(()=>{"use strict";bl();mr();Da();mr();Da();/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/Zt=()=>Mo(null);a=gl.bind((t,e,...n)=>Aa(t,e,...typeof t=="string"?n.map(Wl):n))});function c$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(ql,n)&&!t.query.uit?{path:ql[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Ua(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o={path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries([...new URLSearchParams(n||"")].map(([r,i])=>[l$[r]||r,i]))};return c$(o)}function O(t,e={},n=!0){let s=n&&z.route?Object.fromEntries(i$.filter(i=>z.route.query[i]).map(i=>[i,z.route.query[i]])):{},o=new URLSearchParams;for(let[i,l]of Object.entries({...s,...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function E(t,e=!1){let n={...z.route.query};for(let[o,r]of Object.entries(t))r?n[o]=r:delete n[o];let s=O(z.route.path,n,!1);s!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Va},"",s),Ha())}function Ha(t=!1){let e=Ua(location.hash),n=z.route?.path.join("/")===e.path.join("/");z.route=e,Dl(e),!n&&window.scrollTo(0,t&&Vl.get(history.state?.turn)||0)}function Hl(t){Dl=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Va=history.state.turn||0;let e=new AbortController,{signal:n}=e;window.addEventListener("scroll",()=>Vl.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:n});let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Va},""),Ha(o)};return window.addEventListener("popstate",s,{signal:n}),Ha(),z.started=!0,()=>e.abort()}var i$,l$,ql,z,Dl,Va,Vl,Fe,K=S(()=>{"use strict";i$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],l$={ernst:"gewicht"},ql={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};z={route:{path:[],query:{}},started:!1},Va=0,Vl=new Map;Fe=t=>O(["ding",t])});function tt({text:t,title:e=t,children:n}){let s=Zt();return Re(()=>{document.title=`${e} – Ketenkaart`},[e]),Re(()=>{z.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function Xt({text:t}){let{route:e}=z;return Re(()=>{z.started&&t&&mt(t)},[t,e]),null}var lt,zt=S(()=>{"use strict";me();B();K();lt=()=>window.matchMedia("(max-width: 44rem)").matches});function Ae(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Us(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function gr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?H(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function br(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Ul(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var f,L,W,Rt,I,p$,H,F=S(()=>{"use strict";f=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),L=(t,e,n={})=>f(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Rt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();I=t=>[...new Set(t)],p$=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),H=(t,e)=>p$.compare(t,e)});var y,Kl,Gl,d$,u$,$$,m$,f$,h$,g$,b$,k$,y$,We,Ks,R,b,te,Q,Xe,Ct,qe,An,he,tn,en,Y,_s,ae,ss,T=S(()=>{"use strict";ja();y=Ca,{codes:Kl,told:Gl,queries:d$,names:u$,absent:$$,dates:m$,lists:f$,kinds:h$,called:g$,works:b$,partners:k$,lookups:y$}=y;for(let t of[Object.values(Kl),Object.values(Gl),{codes:Kl,told:Gl,queries:d$,names:u$,absent:$$,dates:m$}])for(let e of Object.values(t))Object.setPrototypeOf(e,null);for(let t of[f$,h$,g$,b$,k$,y$,y.words,y.addresses])Object.setPrototypeOf(t,null);We=new Map(Object.entries(y.things)),Ks=new Map(y.plans.map(t=>[t.key,t])),R=y.plans.length>1,b=y.words,te=t=>t?.words.page||b,Q=t=>Ks.get(t||"")||(R?void 0:y.plans[0]),Xe=t=>Ks.get(t),Ct=t=>Ks.get(t.split("/")[0]),qe=(t,e)=>!e||!Ct(t)||Ct(t)?.key===e,An=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),he=An[An.length-1].date,tn=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),en=(t,e)=>{let n=Ct(t);return n?y.stands[e]?.[n.key]||n.date:e},Y=t=>y.dates[t]||t||"",_s=(t=Q())=>t?.source||y.source,ae=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),ss=(t,e=Q())=>(e?e.dates:An).find(n=>n.date===t)?.label||Y(t)});async function kr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(f(b.check.unreadable,{name:t.name}))}}async function zo(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Ka,ge,Z,we,_e=S(()=>{"use strict";F();T();Ka=5*2**20,ge=()=>window.werkplaats,Z=()=>ge(),we=()=>!!ge()&&ge()?.state!=="off"});function G(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Ga.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Ja(o,n),without:Ja(r,n),links:i};Ga.set(s,{...Ja(l,n),...c})}return Ga.get(s)}function os({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function J(t){let e=R&&Ks.has(t.plan)?t.plan:"",n=An.some(i=>i.date===t.stand)?t.stand:he,s=t.koppelingen==="genoemd",o=To({plan:e,date:n,stated:s,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[o,{...o,expect:!0},{...o,expect:!0,date:he}].map(To).find(w$)||To({plan:e,date:he,stated:!1,expect:!0,strict:!1})}function To({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Qa(t,e,n){let s=r=>({...t,[e]:r});return new Set(n.map(([r])=>J(s(r)).key)).size===n.length?n:[]}var Ga,Ja,En,Fo,w$,Ya,Jl,jt=S(()=>{"use strict";T();_e();Ga=new Map,Ja=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));En=(t,e)=>G({...t,plan:e.key}).numbers[0];Fo=t=>t.key in y.answers,w$=t=>Fo(t)||!!ge();Ya=(t,e)=>Ks.get(e)?.steps.find(n=>n.notation===t)?.id,Jl=t=>new Set(G(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Ya(s.step,e))))});var Ql,_$,vs,Ao,At,nn,Gs,$n=S(()=>{"use strict";F();T();Ql=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])Us(Ql,i,r)}_$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),vs=(t,e=he)=>!_$[e]?.has(t),Ao=(t,e=he)=>(Ql.get(t)||[]).filter(n=>vs(n.of[0]||n.from,e)),At=(t,e,n)=>Ao(t,n).filter(s=>s.name===e),nn=(t,e,n)=>At(t,e,n).filter(s=>s.to===t).map(s=>s.from),Gs=(t,e)=>t.from===e?t.to:t.from});var Za,ht,w,ee,gt,De,yr,rs,Ve,Yl,He,Gt,xs,Wt,ie,D,Tt,wr,Zl,x,qt,Xl,v$,_r,x$,sn,Js,S$,ve,Jt,on,U=S(()=>{"use strict";F();T();Za=[],ht=(t,e)=>We.get(t)?.[e]||Za,w=(t,e)=>ht(t,e)[0]||"",ee=(t,e)=>ht(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),gt=(t,e)=>ee(t,e)[0]||"",De=t=>We.has(t),yr=t=>ht(t,"type"),rs=t=>Zl.get(t)||Za,Ve=(t,e)=>yr(t).includes(e),Yl=t=>yr(t).map(e=>y.kinds[e]).find(Boolean),He=t=>Yl(t)?.page||"",Gt=t=>Yl(t)?.kind||"",xs=t=>He(t)==="organisation",Wt=t=>He(t)==="undertaking",ie=t=>!!He(t)&&!!w(t,"prefLabel"),D=(t,e)=>y.codes[t]?.[e]?.label||e||"",Tt=(t,e)=>D(y.lists[e],w(t,e)),wr=t=>y.names[t]||b.thing.foreign[t]||t,Zl=new Map;for(let[t,e]of We)for(let n of e.type||Za)Us(Zl,n,t);x=t=>y.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.slice(t.lastIndexOf("/")+1),qt=t=>y.called[t]?.short||x(t),Xl=[...We.keys()].filter(Wt),v$=[...We.keys()].filter(xs),_r=t=>tn.find(e=>e.notation===t),x$=Object.entries(y.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),sn=tn.map(t=>[t.notation,t.label]),Js=x$.map(t=>[t.notation,t.label]),S$=new Map(v$.map(t=>[w(t,"notation"),t])),ve=t=>S$.get(t)||"",Jt=t=>y.addresses[t]||"",on=t=>ee(t,"passage")});function ec(t,e,n){let s=Ee(t,n),o=x(e);return{name:o,short:qt(e)===o?o:qt(e),what:w(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),modality:W(Eo(w(t,"modality"))),day:w(t,"dueBy"),by:Y(w(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:Y(s.on)}}var wn,vr,Qs,Xa,xr,Sr,Dt,Eo,O$,Ee,Ys,Nn,as,Ss,tc,Or,No,nc,ti,Zs,is,Lt=S(()=>{"use strict";K();F();T();$n();U();wn=t=>y.works[t]?.steps||[],vr=t=>y.works[t]?.kinds||[],Qs=t=>y.works[t]?.leads||[],Xa=t=>y.works[t]?.acts||[],xr=(t,e)=>At(t,"at",e).flatMap(n=>n.of),Sr=(t,e)=>At(t,"deadline",e).map(n=>n.from),Dt=t=>w(t,"isGeneric")==="true",Eo=t=>D("Modality",t),O$={},Ee=(t,e=he)=>z.route.query.lezing==="streng"&&y.toldStrictly[e]?.[t]||y.told[e]?.[t]||O$,Ys=(t,e)=>Ee(t,e).report||"",Nn=(t,e)=>Ee(t,e).status||"",as=(t,e)=>Ee(t,e).state||"",Ss=(t,e)=>is(t).rows.filter(({id:n})=>Ee(n,e).outcome).map(n=>({...n,plan:t,...ec(n.id,n.work,e)})),tc=(t,e)=>y.promises[t.key].undated.filter(n=>vs(n,e)).map(n=>{let s=w(n,"initiative").slice(1);return{id:n,work:s,plan:t,...ec(n,s,e)}});Or=(t,e=b.shared.outcomes)=>Object.entries(e).filter(([n,{rare:s}])=>!s||t.some(o=>o.outcome===n)),No=(t,e=!1)=>Object.entries(b.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{said:s,counted:o}])=>{let r=t.filter(i=>i===n).length;return r?L(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),nc=t=>ae(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),ti=(t,e)=>{let{reports:n}=is(t);return n.find(s=>s.date===en(t.key,e))||n[n.length-1]},Zs=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),is=t=>y.promises[t.key]});function Cr(t,e){if(w(t,"crossCutting")==="true")return[{step:Cs,of:t,basis:""}];let n=G(e).links;return At(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:C$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function jr(t,e){let n=r=>Wt(r)&&qe(r,e.plan);if(xs(t))return I(Os(t,e).map(r=>r.to));if(!rc(t))return I(Ao(t,e.date).map(r=>Gs(r,t))).filter(n);let s=[t,...At(t,"broader",e.date).map(r=>r.from)];return I(s.flatMap(r=>At(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Cr(r,e).some(i=>i.step===t))}function ic({opened:t,chosen:e,hidden:n,step:s,kind:o,anyRole:r=!1},i){let l=new Set(n),c=t.filter(Bo),p=C=>!l.has(C)&&(!s||Cr(C,i).some(St=>w(St.step,"notation")===s))&&(!o||vr(C).includes(o)),u=I(c.flatMap(C=>Wt(C)?[C]:jr(C,i))).filter(C=>c.includes(C)&&!r||p(C)).sort(ac),m=c.filter(C=>!xs(C)),$=new Set(u),g=[...m.flatMap(C=>Wt(C)?[C]:jr(C,i)),e].filter(C=>$.has(C)).flatMap(C=>oc(C,i,r)),k=I([...c.filter(xs),...g]).filter(C=>!l.has(C)).sort(ei),_=new Set(k),v=u.flatMap(C=>Os(C,i,r).filter(St=>_.has(St.from))),A=u.flatMap(C=>Cr(C,i).map(St=>({work:C,...St}))),P=[...tn.map(C=>C.id),Cs],V=I([...c.filter(rc),...A.map(C=>C.step)]).filter(C=>!l.has(C)).sort((C,St)=>P.indexOf(C)-P.indexOf(St)),q=new Set(V);return{who:k,what:u,steps:V,roles:v,ties:A.filter(C=>q.has(C.step))}}function Lr(t,{who:e,what:n},s){return Wt(t)?oc(t,s).filter(o=>!e.includes(o)).length:jr(t,s).filter(o=>!n.includes(o)).length}function Xs(t,e,n,s=!1){let o=m=>I(Os(m,n).map($=>Gs($,m))).filter($=>$===t||$===e||Wt($)||s||!Dt($)),r=sc(t,e,o),i=sc(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,$)=>c.filter(h=>r.get(h)===$).sort(ei)),d=new Map([[t,1]]),u=p.slice(1).flatMap((m,$)=>m.flatMap(h=>o(h).filter(g=>p[$].includes(g)).sort(ei).map(g=>(d.set(h,(d.get(h)||0)+(d.get(g)||0)),{from:g,to:h,roles:Os(h,n).filter(k=>Gs(k,h)===g)}))));return{layers:p,lines:u,count:d.get(e)||0,length:l}}function sc(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=I(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function lc(t,e){let[n,s]=t.map(o=>(Wt(o)?[o]:jr(o,e)).flatMap(r=>Cr(r,e).map(i=>i.step)));return tn.filter(({id:o})=>n.includes(o)&&s.includes(o))}var Cs,ni,Os,oc,rc,C$,Bo,ac,ei,Po=S(()=>{"use strict";F();jt();T();$n();U();Lt();Cs="dwars",ni=60,Os=(t,{date:e,plan:n},s=!1)=>At(t,"who",e).filter(o=>(s||o.acts)&&qe(o.to,n)),oc=(t,e,n=!1)=>I(Os(t,e,n).map(s=>s.from)),rc=t=>He(t)==="step",C$=t=>gt(t,"broader")||t;Bo=t=>De(t)&&ie(t),ac=(t,e)=>H(qt(t),qt(e))||H(x(t),x(e)),ei=(t,e)=>Number(Dt(t))-Number(Dt(e))||ac(t,e)});var j$,$c,mc,Io,to,L$,fc,Ro,Tr,ii,si,M$,hc,gc,pi,di,bc,z$,Wo,oi,T$,F$,A$,E$,ri,cc,N$,li,ci,ai,B$,pc,dc,uc,Mr,zr,kc,P$,yc=S(()=>{j$="ENTRIES",$c="KEYS",mc="VALUES",Io=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=to(this._path);if(to(n)==="")return{done:!1,value:this.result()};let s=e.get(to(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=to(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>to(e)).filter(e=>e!=="").join("")}value(){return to(this._path).node.get("")}result(){switch(this._type){case mc:return this.value();case $c:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},to=t=>t[t.length-1],L$=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return fc(t,e,n,s,i,1,o,""),s},fc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let d=o[c-1];d<=n&&s.set(l,[t.get(p),d])}else{let d=r;for(let u=0;u<p.length;++u,++d){let m=p[u],$=i*d,h=$-i,g=o[$],k=Math.max(0,d-n-1),_=Math.min(i-1,d+n);for(let v=k;v<_;++v){let A=m!==e[v],P=o[h+v]+ +A,V=o[h+v+1]+1,q=o[$+v]+1,C=o[$+v+1]=Math.min(P,V,q);C<g&&(g=C)}if(g>n)continue t}fc(t.get(p),e,n,s,o,d,i,l+p)}},Ro=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Tr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=pi(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,M$(this._tree,e)}entries(){return new Io(this,j$)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return L$(this._tree,e,n)}get(e){let n=ii(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=ii(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Io(this,$c)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,si(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=si(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=si(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Io(this,mc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Tr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Tr(t.get(s),e.slice(s.length),n);return n.push([t,e]),Tr(void 0,"",n)},ii=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return ii(t.get(n),e.slice(n.length))},si=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},M$=(t,e)=>{let[n,s]=Tr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)hc(s);else if(n.size===1){let[o,r]=n.entries().next().value;gc(s,o,r)}}},hc=t=>{if(t.length===0)return;let[e,n]=pi(t);if(e.delete(n),e.size===0)hc(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&gc(t.slice(0,-1),s,o)}},gc=(t,e,n)=>{if(t.length===0)return;let[s,o]=pi(t);s.set(o+e,n),s.delete(o)},pi=t=>t[t.length-1],di="or",bc="and",z$="and_not",Wo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?ai:e.autoVacuum;this._options={...ri,...e,autoVacuum:n,searchOptions:{...cc,...e.searchOptions||{}},autoSuggestOptions:{...N$,...e.autoSuggestOptions||{}}},this._index=new Ro,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=ci,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let d of i){let u=n(e,d);if(u==null)continue;let m=o(s(u,d),d),$=this._fieldIds[d],h=new Set(m).size;this.addFieldLength(p,$,this._documentCount-1,h);for(let g of m){let k=r(g,d);if(Array.isArray(k))for(let _ of k)this.addTerm($,p,_);else k&&this.addTerm($,p,k)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,d)=>(l.push(p),(d+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(u=>setTimeout(u,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let d of i){let u=o(e,d);if(u==null)continue;let m=n(r(u,d),d),$=this._fieldIds[d],h=new Set(m).size;this.removeFieldLength(p,$,this._documentCount,h);for(let g of m){let k=s(g,d);if(Array.isArray(k))for(let _ of k)this.removeTerm($,p,_);else k&&this.removeTerm($,p,k)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Ro,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=ci,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||li.batchSize,r=e.batchWait||li.batchWait,i=1;for(let[l,c]of this._index){for(let[p,d]of c)for(let[u]of d)this._documentIds.has(u)||(d.size<=1?c.delete(p):d.delete(u));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||ai.minDirtCount,s=s||ai.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:d}]of r){let u=p.length||1,m={id:this._documentIds.get(l),score:c*u,terms:Object.keys(d),queryTerms:p,match:d};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(dc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(dc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(ri.hasOwnProperty(e))return oi(ri,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Mr(o),c._fieldLength=Mr(r),c._storedFields=Mr(i);for(let[p,d]of c._documentIds)c._idToShortId.set(d,p);for(let[p,d]of s){let u=new Map;for(let m of Object.keys(d)){let $=d[m];l===1&&($=$.ds),u.set(parseInt(m,10),Mr($))}c._index.set(p,u)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await zr(o),c._fieldLength=await zr(r),c._storedFields=await zr(i);for(let[d,u]of c._documentIds)c._idToShortId.set(u,d);let p=0;for(let[d,u]of s){let m=new Map;for(let $ of Object.keys(u)){let h=u[$];l===1&&(h=h.ds),m.set(parseInt($,10),await zr(h))}++p%1e3===0&&await kc(0),c._index.set(d,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Ro,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},$=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults($,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,u=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(E$(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults(u,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((g,k)=>({...g,[k]:oi(s.boost,k)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:d}={...cc.weights,...i},u=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,u,o,r,c),$,h;if(e.prefix&&($=this._index.atPrefix(e.term)),e.fuzzy){let g=e.fuzzy===!0?.2:e.fuzzy,k=g<1?Math.min(l,Math.round(e.term.length*g)):g;k&&(h=this._index.fuzzyGet(e.term,k))}if($)for(let[g,k]of $){let _=g.length-e.term.length;if(!_)continue;h?.delete(g);let v=d*g.length/(g.length+.3*_);this.termResults(e.term,g,v,e.termBoost,k,o,r,c,m)}if(h)for(let g of h.keys()){let[k,_]=h.get(g);if(!_)continue;let v=p*g.length/(g.length+_);this.termResults(e.term,g,v,e.termBoost,k,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=di){if(e.length===0)return new Map;let s=n.toLowerCase(),o=T$[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let d of Object.keys(i)){let u=i[d],m=this._fieldIds[d],$=r.get(m);if($==null)continue;let h=$.size,g=this._avgFieldLength[m];for(let k of $.keys()){if(!this._documentIds.has(k)){this.removeTerm(m,k,n),h-=1;continue}let _=l?l(this._documentIds.get(k),n,this._storedFields.get(k)):1;if(!_)continue;let v=$.get(k),A=this._fieldLength.get(k)[m],P=A$(v,h,this._documentCount,A,g,c),V=s*o*u*_*P,q=p.get(k);if(q){q.score+=V,B$(q.terms,e);let C=oi(q.match,n);C?C.push(d):q.match[n]=[d]}else p.set(k,{score:V,terms:[e],match:{[n]:[d]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,uc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,uc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Wo.wildcard=Symbol("*");oi=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,T$={[di]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),pc(s.terms,r)}}return t},[bc]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);pc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[z$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},F$={k:1.2,b:.7,d:.5},A$=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},E$=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},ri={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(P$),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},cc={combineWith:di,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:F$},N$={combineWith:bc,prefix:(t,e,n)=>e===n.length-1},li={batchSize:1e3,batchWait:10},ci={minDirtFactor:.1,minDirtCount:20},ai={...li,...ci},B$=(t,e)=>{t.includes(e)||t.push(e)},pc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},dc=({score:t},{score:e})=>e-t,uc=()=>new Map,Mr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},zr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await kc(0);return e},kc=t=>new Promise(e=>setTimeout(e,t)),P$=/[\n\r\p{Z}\p{P}]+/u});function Fr(t,e=[],n=no(t),s=()=>!0){let o=Rt(t),r=I([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n||o.length<2)return l=>r.includes(l);let i=(l,c)=>c.length>=R$&&l.length>=c.length+W$&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function ls(t,e){let n=_n(t).flatMap(eo).map(Rt);return _n(e).every(s=>n.some(Fr(s)))}function Ar(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(wc))eo(o).map(Rt).some(e)&&(n.push({said:t.slice(s,r),on:!1},{said:o,on:!0}),s=r+o.length);return[...n,{said:t.slice(s),on:!1}]}var I$,R$,W$,wc,q$,_n,eo,no,so=S(()=>{"use strict";F();I$=4,R$=6,W$=3,wc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,q$=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),_n=t=>q$(t).match(wc)||[],eo=t=>t.includes("-")?I([t,t.replaceAll("-",""),...t.split("-")]):[t],no=t=>t.length>1&&t.length<=I$&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function U$(){let t=new Map([...We.keys()].filter(ie).map(n=>[n,{sort:[Gt(n)],text:y.called[n]?[x(n)]:[]}]));for(let[n,s]of We){let o=vn.owners.flatMap(i=>ee(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...H$(n)),r?.text.push(...vn.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(vn.weights[n]??vn.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:x(n),kind:Gt(n),titles:V$(n),...s},weight:Math.min(...yr(n).map(e))})),...Object.entries(y.queries).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[vn.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:vn.question,...i,weight:e("question")}})]}function K$(){let t=new Map(U$().map(l=>[l.id,l])),e=[...t.values()],n=new Set,s=new Wo({fields:["titles","sort","text"],extractField:(l,c)=>c==="id"?l.id:l[c].join(" · "),tokenize:l=>_n(l).flatMap(eo),processTerm:l=>oo(l)?null:Rt(l),searchOptions:{tokenize:l=>[l],processTerm:l=>l}});s.addAll(e);for(let l of e)for(let c of[l.titles,l.sort,l.text].flat().flatMap(_n).flatMap(eo))oo(c)||n.add(Rt(c));let o=new Set(e.flatMap(l=>l.titles).flatMap(_n).flatMap(eo).filter(no).map(Rt)),i=[...e.filter(l=>vn.synonyms.some(c=>Ve(l.id,c))).map(l=>l.titles),...vn.same].map(l=>I(l.map(Er))).filter(l=>l.length>1);return{items:t,known:n,shorts:o,mini:s,groups:i}}function X$(t){if(xe.known.has(t))return ui.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&xe.known.has(n));return[...ui.get(t)||[],...e.flatMap(n=>ui.get(n)||[n])]}function $i(t){let e=Rt(t),n=[e,e.replace(/s$/,"")].find(o=>xe.shorts.has(o));if(n||no(t))return Fr(n||t,[],!0);let s=[...xe.known].some(o=>o.startsWith(e));return Fr(t,X$(e),!1,o=>s||xe.known.has(o))}function xc(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!xe.known.has(n)||e<_c&&!xe.shorts.has(n))continue;let o=s.length>=_c&&xe.known.has(s)?[s]:xc(s);if(o.length)return[n,...o]}return[]}function tm(t){for(let e of t.length<G$||/\d/.test(t)?[]:t.length<J$?[1]:[1,2]){let s=xe.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Sc(t){let e=_n(t),n=e.filter(s=>!oo(s));return(n.length?n:e).flatMap(s=>{if(no(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>xc(Rt(s)),()=>tm(Rt(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>mi($i(l)).length))return i}return[s]})}function em(t,e){let n=xe.groups.flatMap(s=>s.filter(o=>o.length>Q$&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...I(n).map(s=>_n(s).filter(o=>!oo(o)))]}function nm(t,e){let[n,...s]=t.titles.map(Er);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function fi(t){xe=xe||K$();let e=Sc(t),n=e.join(" "),s=_n(t).filter(c=>e.length===1||!oo(c)).join(" "),o=Rt(n)===Rt(s)?Er(t):Er(n),r=em(e,o).map(c=>c.map($i)),i=new Map;for(let c of r){let p=c.map(d=>({combineWith:Y$,queries:mi(d)}));if(!(!p.length||p.some(d=>!d.queries.length)))for(let[d,u]of Z$.entries())for(let{id:m,score:$}of xe.mini.search({combineWith:"AND",queries:p},{fields:u})){let h=xe.items.get(m),g=nm(h,o)??d+4;g<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:h,place:g,score:$})}}let l=[...i.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||H(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Rt(n)===Rt(s)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function jc(t,e){let n=r=>{let[i,l]=Ar(r,e);return l?.on?i.said.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var vn,D$,oo,Er,vc,V$,H$,G$,J$,_c,Q$,Y$,Z$,ui,xe,mi,Oc,Cc,hi=S(()=>{"use strict";yc();so();K();F();T();U();vn=b.search,D$=new Set(vn.small),oo=t=>!no(t)&&D$.has(Rt(t)),Er=t=>` ${_n(t).map(Rt).join(" ")} `,vc=new Map;for(let[t,e]of y.search.english)Us(vc,t,e);V$=t=>I([x(t),qt(t),...["prefLabel","altLabel"].flatMap(e=>ht(t,e)),...vc.get(t)||[]]),H$=t=>vn.sorts.flatMap(e=>ht(t,e).flatMap(n=>[D(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));G$=6,J$=10,_c=4,Q$=4,Y$="OR",Z$=[["titles"],["titles","sort"],["titles","sort","text"]],ui=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));mi=t=>[...xe.known].filter(t);Oc=t=>{let{found:e,read:n}=fi(t);return e.length===1&&!n?O(e[0].path):""},Cc=t=>I(Sc(t)).filter(e=>!oo(e)&&mi($i(e)).length)});function qo(t,e,n,s=Q(n?.plan)){let{version:o,content:r}=y.meta;return f(Ue.export.footnote,{said:t,sources:Pn(s),addresses:e.map(i=>`; ${Jt(i)}`).join(""),version:o+(r?f(Ue.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${_t(n,s)}`:""})}var Ue,xn,Bn,ro,Pn,ao,Ke,be,et,rt,sm,gi,_t,ct=S(()=>{"use strict";F();T();U();Lt();Ue=b.shared,xn=Ue.silence,Bn=(t=Q())=>t?f(te(t).shared.report,{date:Y(t.date)}):Ue.reports,ro=(t=Q(),e=Ue.nothing)=>`${L(e,t?1:2,{report:W(Bn(t))})} ${xn}`,Pn=(t=Q())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${Y(e.date)}`).join("; "),ao=(t,e)=>[Ee(t,e).word||"",Ee(t,e).more||""],Ke=(t,e)=>ao(t,e).filter(Boolean).join(", "),be=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Ue.bases[t]||W(e.label)]])),et=t=>t===null?Ue.all_steps:_r(t)?.label||t,rt=t=>D("InterventionKind",t),sm=(t,e)=>e?ss(en(e.key,t.date),e):t.date===he?Ue.choices.latest:f(Ue.choices.others_latest,{date:ss(t.date)}),gi=({stated:t,strict:e,plan:n},s=Q(n))=>[t&&te(s).shared.choices.links_stated,e&&Ue.choices.strict_said].filter(Boolean).join(" · ")||Ue.choices.all_said,_t=(t,e=Q(t.plan))=>[sm(t,e),gi(t,e),t.expect?Ue.choices.with_said:Ue.choices.without_said].join(" · ")});function om({text:t,done:e}){let n=Zt(),s=Zt();return Re(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${cs.by_hand} ref=${n} onClose=${e}>
      <p>${cs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${cs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Do(t,e=cs.copied){try{await navigator.clipboard.writeText(t),mt(e)}catch{let n=document.createElement("div");document.body.append(n),yn(a`<${om} text=${t} done=${()=>n.remove()} />`,n)}}function rn(t,e,n){$l(t,e,n),mt(f(cs.downloaded,{name:t}))}function io(){return!y.files.length&&!ge()?null:a`
    <section class="bestanden" aria-label=${zc}>
      <h2>${zc}</h2>
      <ul>
        <li><a href="#/samenvatting">${Lc.label}</a> <span class="zacht">${Lc.told}</span></li>
        ${y.files.map(({file:t,label:e,told:n,beside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${rm(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${ge()&&a`<li><a href="#/controleer">${Mc.label}</a> <span class="zacht">${Mc.told}</span></li>`}
      </ul>
    </section>
  `}var Lc,Mc,zc,cs,mn,Qt,le,In,Rn,Sn,rm,Vt=S(()=>{"use strict";me();B();F();T();_e();ct();({summary:Lc,save:Mc,title:zc}=b.frame.foot.files),cs=b.shared.export;mn=({text:t,label:e=cs.copy})=>a`<button type="button" class="klein" onClick=${()=>Do(t())}>${e}</button>`,Qt=({name:t,rows:e,label:n=cs.csv,id:s})=>a`
  <button type="button" id=${s} onClick=${()=>rn(t,br(e()),"text/csv;charset=utf-8")}>
    ${n}
  </button>
`,le=(t,e="",n="")=>{let s=Q(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>Y(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?_t(t,s):n]},In=cs.heads,Rn=(t,e,n)=>[[...t.map(s=>s.label),...In],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],Sn=t=>R?[{key:"bronplan",label:b.shared.plan,text:e=>Q(t(e))?.title||""}]:[],rm=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Tc({name:t}){let e=bi(t);return e?.parts?a`
    <ul class="beelden" aria-label=${e.label}>
      ${e.parts.map(({label:n,to:s})=>a`<li><a href=${O(s)} aria-current=${s===t?"page":null}>${n}</a></li>`)}
    </ul>
  `:null}var am,bi,Fc=S(()=>{"use strict";B();K();T();am=b.frame.menu.groups.flatMap(t=>t.screens||[t]),bi=t=>am.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Se(t,e,n){let s=new Map;for(let r of G({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:im[t](r),id:t==="partner"?ve(r):"",cells:an(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>H(r.label,i.label)):o}function Nr(t){let[e,n,s]=t.split("~");return{key:e,step:n===Ac?null:n,plan:s}}function Ne(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.said;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Pr(t){let{word:e,lines:n}=Ne(t);return[e,...n].join(", ")}function lo(t,e,n){let{stated:s,strict:o}=e,r=[{stated:!1,strict:!1},{stated:s,strict:!1},{stated:!1,strict:o},{stated:s,strict:o}].map(c=>To({...e,...c,plan:n.key}));if(!r.every(Fo))return()=>null;let i=c=>[ce(c.column,c.barrier,n.key),c],l=r.map(c=>new Map(G(c).matrix[t].map(i)));return(c,p)=>{let d=ce(c,p,n.key),[u,m,$,h]=l.map(k=>lm(k.get(d)));return h===u?null:{by:m===u!=($===u)?m===u?"reading":"basis":"both",usual:l[0].get(d)}}}var Ac,im,an,ce,js,Br,lm,fn=S(()=>{"use strict";F();jt();T();U();ct();Ac="alle",im={kind:t=>W(rt(t)),form:t=>W(D("ExploitationForm",t)),partner:t=>x(ve(t)||t)},an=t=>[...t.steps.map(e=>e.notation),null];ce=(t,e,n)=>[t,e??Ac,...R?[n]:[]].join("~");js=t=>`cel-${t.replaceAll("~","-")}`,Br=(t,e)=>G(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);lm=t=>t&&JSON.stringify([t.said,Ne(t).look,t.most_basis])});function Nc({passage:t}){let[e,n]=N("");async function s(){try{n((await Z().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Ec.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Ec.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Yt({id:t,date:e}){let[n,s]=ao(t,e);return a`<span class=${`chip s-${as(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function ne({basis:t}){let[e,n]=be[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${cm[e]}
    </svg>
  `:null}function se({of:t}){let e=I(t.flatMap(on));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(n=>a`<li><${ki} passage=${n} /></li>`)}
    </ul>
  `:null}function Wn({of:t,look:e}){let[n,...s]=on(t);return n?a`
    <p class=${e}>
      ${Jt(n)}${s.length>0&&f(b.shared.more_places,{count:s.length})}
      ${we()&&a`<${Nc} passage=${n} />`}
    </p>
  `:null}var Ec,j,Ht,hn,Bc,cm,Ir,ki,Rr,ps,dt=S(()=>{"use strict";B();K();F();T();_e();U();ct();Lt();Ec=b.shared.passage;j=({id:t,text:e})=>ie(t)?a`<a href=${Fe(t)}>${e||x(t)}</a>`:a`<span>${e||x(t)}</span>`,Ht=({ids:t,name:e=x,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${j} id=${s} text=${e(s)} />`]),hn=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${j} id=${s} />${e?.(s)}</li>`)}</ul>`,Bc=t=>O("methode",{getal:t});cm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Ir=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${D("Severity",t)}</span>`,ki=({passage:t})=>[Jt(t),we()&&a`<${Nc} passage=${t} />`];Rr=({id:t})=>[gt(t,"broader")&&[a`<${j} id=${gt(t,"broader")} />`," › "],a`<${j} id=${t} />`],ps=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`});function Wr({list:t,plan:e}){if(!t.length)return a`<p>${Xe(e).words.nobody}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${um} ...${o} />`]);return a`
    <p class="zacht">${co.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${j} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Vo({summary:t,inside:e,open:n=!1}){let[s,o]=N(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function yi({gap:t,query:e}){let n=[t.barrier&&et(t.barrier).toLowerCase(),t.kind&&rt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Ir} severity=${t.severity} />${" · "}
      <a href=${O(["vragen",t.query])}>${e.title||t.query}</a>
      ${n.length>0&&` · ${n.join(" × ")}`}${R&&` · ${Xe(t.plan).title}`}
      ${ie(t.subject)&&[" · ",a`<${j} id=${t.subject} />`]}
    </p>
  `}function wi({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=ds(t),r=a`${b.gaps.more}<span class="sr">${f(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Vo} summary=${r} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<${Rc} passage=${o} />`}
    ${s.why&&a`<p><strong>${co.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${f(b.gaps.under,{title:us(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${co.who}</strong></p><${Wr} list=${t.candidates} plan=${t.plan} />`}
    <${mn} text=${()=>qo(t.sentence,ds(t),e,Q(t.plan))} />
  `} /></div>`}function $m({gap:t,scenario:e}){let n=y.queries[t.query],[s]=ds(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${yi} gap=${t} query=${n} />
      ${s&&a`<${Rc} passage=${s} />`}
      <div class="acties">
        ${n.why&&a`<${Vo} summary=${co.why} inside=${()=>a`<p>${n.why}</p>`} />`}
        ${t.asks&&a`
            <${Vo} summary=${co.who}
              inside=${()=>a`<${Wr} list=${t.candidates} plan=${t.plan} />`} />
          `}
        <${mn} text=${()=>qo(t.sentence,ds(t),e,Q(t.plan))} />
      </div>
    </article>
  `}var co,Ls,ds,us,Pc,pm,dm,Ic,um,Rc,Wc,po=S(()=>{"use strict";so();B();K();F();T();U();ct();Vt();dt();co=b.shared.gaps,Ls=t=>[t,...t.also],ds=t=>Jt(t.evidence)?[t.evidence]:[],us=t=>y.queries[t]?.title||t,Pc=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),pm=(t,e)=>Pc(e.gewicht,[t.severity])&&(!e.tekst||ls(t.sentence,e.tekst))&&Ls(t).some(n=>Pc(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),dm=(t,e)=>Ls(t).filter(n=>n.query===e).map(n=>n===t?{...t,also:[]}:{...t,deadline:void 0,heavy:!1,source:!1,...n,also:[],under:t.query}),Ic=(t,e)=>(e.vraag?t.flatMap(n=>dm(n,e.vraag)):t).filter(n=>pm(n,e)),um=({said:t,work:e,more:n})=>e?[t," (",a`<${Ht} ids=${e} name=${qt} />`,n&&co.more_work,")"]:t;Rc=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span><${ki} passage=${t} />
  </p>
`;Wc=({list:t,scenario:e,none:n})=>t.length?t.map(s=>a`<${$m} key=${s.mark} gap=${s} scenario=${e} />`):a`<p>${n}</p>`});function uo(t,e,n=null,s=gm()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||qr(l.key),turn:vi(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=f(mm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:qr(t),folds:!0,more:!0,turn:vi(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Ms({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${r}<//>`:r}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${s.length>0&&!t.open&&a`<span class="vouwbij">${s.slice(0,qc).join(" · ")}${s.length>qc&&" …"}</span>`}
    </div>
  `}function Dr({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||qr(t),turn:s||vi(t)};return a`
    <section class="blok">
      ${t?a`<${Ms} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${zs(r)}>${o}</div>
    </section>
  `}var mm,Dc,fm,hm,qc,gm,_i,qr,vi,zs,Ts,Fs=S(()=>{"use strict";B();K();zt();F();T();mm=b.shared,Dc="uit",[fm,hm,qc]=[20,6,4],gm=()=>lt()?hm:fm,_i=()=>(z.route.query.vouw||"").split(",").filter(Boolean),qr=t=>_i().includes(Dc)||_i().includes(t),vi=(t,e=[t])=>()=>{let n=e.filter(o=>qr(o)!==(o===t)),s=_i().filter(o=>o!==Dc&&!e.includes(o));E({vouw:[...s,...n].join(",")},!0)};zs=t=>t.open?null:"dicht";Ts=({id:t,items:e,first:n,as:s="ul"})=>uo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Ms} part=${o} />`}
      <${s} class=${zs(o)}>${o.rows}<//>
    `)});function bm({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function at({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[d,u]=N(t),m=l?xi(l,t):d,$=g=>{let k=m===g.key?`-${g.key}`:g.key;l?E({[l]:k===t?null:k},!0):u(k);let _=b.shared.table,v=k.startsWith("-")?_.descending:_.ascending;mt(f(_.sorted,{column:g.label.toLowerCase(),direction:v}))},h=uo(s,gr(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(g=>a`<${bm} id=${s} column=${g} sort=${m} turn=${$} />`)}
          </tr>
        </thead>
        ${h.map(g=>a`
            <tbody role="rowgroup" key=${g.more?"meer":g.key} class=${zs(g)}>
              ${g.folds&&a`<${ym} part=${g} columns=${i} ...${e} />`}
              ${g.rows.map(k=>a`<${km} row=${k} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function On({pairs:t}){let e=t.filter(([,n])=>!wm(n));return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var xi,km,ym,wm,Oe,Cn,qn,Ce=S(()=>{"use strict";me();B();K();F();T();U();ct();Fs();dt();xi=(t,e="")=>z.route.query[t]||e;km=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,ym=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Ms} part=${t} count=${s&&L(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;wm=t=>t==null||t===!1||t===""||t.length===0;Oe=(t,e,n)=>({key:t,label:e,text:s=>x(n(s)),cell:s=>a`<${j} id=${n(s)} />`}),Cn=(t,e,n,s)=>({key:t,label:e,text:o=>Ke(n(o),s),cell:o=>a`<${Yt} id=${n(o)} date=${s} />`}),qn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${se} of=${e(n)} />`})});function _m({id:t,date:e}){let n=new Map;for(let{from:s,said:o}of At(t,"who",e))n.set(s,[...n.get(s)||[],o]);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${j} id=${s} />${` (${I(o).join(", ")})`}<${ps} id=${s} /></li>`)}
    </ul>
  `:b.shared.nobody}function vm(t){let e=w(t,"dueBy");return e&&` (${f(je.bound,{date:Y(e)})}; ${Eo(w(t,"modality"))})`}function xm({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(n=>{let s=w(n,"deadlineLabel"),{delivery:o}=Ee(n,e);return a`
          <li>
            ${s&&`${W(s)}: `}“${w(n,"deadlineText")}”${vm(n)}
            ${w(n,"revises")==="true"&&`, ${je.revised}`}${o&&` – ${o}`}
          </li>
        `})}
    </ul>
  `}function Si({id:t,date:e}){let n=Vr(t,e);return n.length?a`
    <ul class="cijfers">
      ${n.map(s=>a`
          <li><${j} id=${s} />: <strong>${y.lookups[s]?.told}</strong><${se} of=${[s]} /></li>
        `)}
    </ul>
  `:null}function As({of:t}){let e=o=>[gt(o,"barrier")&&f(je.at_step,{step:x(gt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(o,r)&&Tt(o,r))].filter(Boolean),n=o=>w(o,"status")?f(je.other_status,{reading:e(o).join(", ")}):f(je.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:je.other_unsaid}),s=ee(t,"alternativeReading");return s.length?a`
    <ul class="anders">
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${w(o,"rationale")}</li>`)}
    </ul>
  `:null}function Ho({id:t,read:e=[w(t,"basis"),w(t,"strength")]}){let n=e[0],s=D("Strength",e[1]);return a`
    <div class="koppeling">
      <p>
        <${Rr} id=${gt(t,"barrier")} />
        ${` · ${ht(t,"interventionKind").map(rt).join(", ")} · ${s} · `}
        <${ne} basis=${n} />${` ${be[n]?.[1]||D("Basis",n)}`}
      </p>
      <p class="reden"><strong>${je.here}</strong>${w(t,"rationale")}</p>
      <${As} of=${t} />
    </div>
  `}function Hc({id:t,scenario:e,contributions:n}){let{date:s}=e,o=Ys(t,s),r=w(t,"promise"),i=Sr(t,s),{links:l}=G(e),c=n.length?n.map(d=>a`<${Ho} id=${d} read=${l[d]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${je.across}</strong>${w(t,"rationale")}</p>`,p=[[je.facts.deadline,i.length>0&&a`<${xm} ids=${i} date=${s} />`],[je.facts.who,a`<${_m} id=${t} date=${s} />`],[je.facts.figures,Vr(t).length>0&&a`<${Si} id=${t} date=${s} />`],[je.facts.how,c],[je.facts.where,a`<${se} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${j} id=${t} /></h3>
      <p class="regel">${Gt(t)} · <${Yt} id=${t} date=${s} /></p>
      <${Vc} lead=${r&&je.promise} text=${r||w(t,"summary")} />
      <${Vc} lead=${je.progress} text=${w(o,"summary")} />
      ${o&&a`<${As} of=${o} />`}
      <${On} pairs=${p} />
    </article>
  `}var je,Vr,Vc,gn,$s=S(()=>{"use strict";B();F();jt();T();$n();U();ct();Lt();dt();Ce();je=b.shared.work;Vr=(t,e)=>nn(t,"figure",e);Vc=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;gn=t=>[...t].sort((e,n)=>H(x(e),x(n)))});function Dn({bar:t,support:e=!1,most:n=Sm}){let s=t.reduce((l,[,c])=>l+c,0),o=e||s>n,r=(l,c)=>a`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,i=["balk",e&&"hol",o&&"heel"].filter(Boolean).join(" ");return a`
    <span class=${i} aria-hidden="true">
      ${t.map(([l,c])=>o?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}function Kr(t,e,n){let{word:s,lines:o}=Ne(t),r=t&&[t.strict,be[t.most_basis]?.[1],t.asked&&jn.asked_mark];return[s,...o,...r||[],e&&Ur(e,n)].filter(Boolean).join(" · ")}function Mm({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${jn.undecided}</p>`;let l=O("overzicht",{...z.route.query,cel:ce(e,null,n)});return a`
    <p>${ro(Q(n))}</p>
    ${s.length>0&&a`<h3>${jn.why}</h3>`}
    ${s.map(c=>a`<p>${w(c,"rationale")} <span class="zacht">${w(c,"source")}</span></p>`)}
    ${o>0&&a`
        <p>
          ${f(jn.elsewhere,{count:o,kind:rt(e)})}${" "}
          <a href=${l}>${jn.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${jn.who}</h3><${Wr} list=${r} plan=${n} />`}
  `}function zm({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Zt(),c=Zt();Re(()=>{let h=document.getElementById(js(i));return l.current.showModal(),c.current.focus(),()=>(h?.isConnected?h:document.getElementById(js(i)))?.focus()},[]);let{word:p,lines:d,look:u}=Ne(e),m=f(jn.panel_note,{scenario:_t(o,r)}),$=h=>xr(h).filter(g=>e.links.includes(g));return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>E({cel:null})}
      onClick=${h=>h.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${f(jn.panel,{row:t.label,step:et(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${u}`}><strong>${p}</strong>${d.length>0&&`: ${d.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">
          ${Ur(n,r)}. ${f(jn.changed.usual,{said:Pr(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!o.strict&&a`<p class="zacht">${W(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${R&&`${r.title}. `}${m}</p>
      ${e.asked&&a`<p>${jn.asked} <${Ht} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(h=>a`<${Hc} key=${h} id=${h} scenario=${o} contributions=${$(h)} />`):a`<${Mm} cell=${e} />`}
    </dialog>
  `}function $o({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Nr(t),i=Q(r);if(!i)return null;let l=Se(e,n,i).find(u=>u.key===s),c=l?.cells[an(i).indexOf(o)];if(!c)return null;let p=lo(e,n,i)(s,o);return a`<${zm} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Be,jn,Sm,Om,Uo,Oi,Cm,jm,Lm,Hr,Ur,Es=S(()=>{"use strict";B();K();F();T();fn();U();ct();Lt();po();dt();$s();Be=b.overview.legend,jn=b.overview,Sm=20;Om=y.codes.CellState,Uo=({expected:t=Be.expected,quiet:e=Be.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Be.states.map(o=>a`
        <li>
          <span class="staal"><${Dn} bar=${[[o,1]]} /></span>${W(Om[o].label)}
        </li>
      `)}
    <li><span class="staal"><${Dn} bar=${[[Be.support_state,1]]} support=${!0} /></span>${Be.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Be.undecided}</li>`}
    <li>
      ${n?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Oi=()=>a`
  <ul class="stalen">
    ${Object.entries(be).map(([t,[,e]])=>a`<li><span class="staal"><${ne} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Cm,...jm]=Be.sample.words,Lm=Be.sample.bar.map(([t,e])=>[t,Number(e)]),Hr=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Be.title}>
    <h2>${Be.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Dn} bar=${Lm} /><strong>${Cm}</strong>
      ${jm.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Be.explain}</p>
    <${Uo} undecided=${t} />
    <h3>${Be.how}</h3>
    <${Oi} />
    <p><span class="anders">${Be.other}</span>${Be.other_says}</p>
  </aside>
`,Ur=({by:t},e)=>te(e).overview.changed[t]});function Jc({id:t=""}){let e=de.reading;return a`
    <${ln} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Gc} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${Pn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Fm({open:t=!0}){let{howto:e}=b.overview,n={report:R?e.reports:Bn(),marks:Object.values(be).map(([s])=>s).join(" "),source:_s()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${e.title}</summary>
      <ol>${e.lines.map(s=>a`<li>${f(s,n)}</li>`)}</ol>
    </details>
  `}function Em({name:t,one:e,plan:n,open:s}){let[o,r]=mo.numbers.to[t]||["methode",{getal:s?"":t}];return a`
    <li id=${`getal-${t}`}>
      <a href=${O(o,R?{...r,plan:n.key}:r)}>${e.said}</a>: ${e.definition}
      ${s&&a`<${Am} one=${e} />`}
    </li>
  `}function Rm(){let t=de.unjudged,e=gn(pe.unjudged).map(n=>a`<li><${j} id=${n} /><span class="zacht"> – ${Gt(n).toLowerCase()}</span></li>`);return a`
    <${ln} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}
    <//>
  `}function Wm(){let t=o=>a`<${Pm} id=${o} />`,e=Kc(pe.weak).map(t),n=f(de.weak.intro,pe.links),s=Kc(pe.statuses).map(o=>a`<${Im} id=${o} />`);return a`
    <${ln} of=${de.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${ln} of=${de.other} id="anders" count=${pe.other.length}><ul>${pe.other.map(t)}</ul><//>
    ${s.length>0&&a`<${ln} of=${de.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function Dm(){if(!pe.judged.length)return null;let t=e=>f(de.judged.line,{step:x(gt(e,"barrier")),kinds:ht(e,"interventionKind").map(rt).join(", "),state:Tt(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:Y(w(e,"asOf"))});return a`
    <${ln} of=${de.judged} id="oordelen" count=${pe.judged.length}>
      <ul>${pe.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Vm(){let t=de.expected.columns,e=[Oe("stap",t.step,n=>gt(n,"barrier")),{key:"soort",label:t.kind,text:n=>ht(n,"interventionKind").map(rt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${ln} of=${de.expected} id="verwacht" count=${pe.expected.length}>
      <${at} id="verwachtingen" caption=${de.expected.caption} rows=${pe.expected} columns=${e} />
    <//>
  `}var mo,de,Tm,ln,Gc,Am,Nm,Bm,Qc,pe,Uc,Kc,Pm,Im,qm,Yc,Zc=S(()=>{"use strict";B();K();zt();F();jt();T();U();ct();Es();Fs();dt();Ce();$s();mo=b.method,de=b.unknown,Tm=3,ln=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${Dr} id=${e!==void 0&&e<=Tm?"":s} close=${o}
    title=${e===void 0?t.title:f(de.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`,Gc=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(y.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${W(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;Am=({one:t})=>a`
  <ul class="geteld">
    ${t.things.map(e=>a`<li key=${e}>${De(e)?a`<${j} id=${e} />`:e}</li>`)}
  </ul>
`;Nm=()=>E({getal:null},!0),Bm=({scenario:t})=>a`
  <${ln} of=${mo.numbers} id="getallen" close=${z.route.query.getal?Nm:null}>
    ${ae(t).map(e=>a`
        ${R&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(En(t,e).named).map(([n,s])=>a`
              <${Em} key=${n} name=${n} one=${s} plan=${e} open=${z.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Qc=({route:t})=>a`
  <${tt} text=${mo.title}><p class="uitleg">${mo.intro}</p><//>
  <${Fm} />
  <div class="blok"><${Hr} /></div>
  <${ln} of=${mo.states} id="standen"><${Gc} list="CellState" /><//>
  <${Bm} scenario=${J(t.query)} />
  <${Jc} />
  <p><a href=${O("weet-niet")}>${mo.unknown}</a></p>
`,pe=y.unknown,Uc=t=>gn(t).map(e=>a`<li><${j} id=${e} /></li>`),Kc=t=>[...t].sort((e,n)=>H(x(gt(e,"initiative")),x(gt(n,"initiative")))),Pm=({id:t})=>a`
  <li>
    <${j} id=${gt(t,"initiative")} />${" → "}<${Rr} id=${gt(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${As} of=${t} />
  </li>
`,Im=({id:t})=>a`
  <li><${j} id=${gt(t,"initiative")} />${`: ${Tt(t,"status")}`}<${As} of=${t} /></li>
`;qm=()=>a`
  <${ln} of=${de.clashes} id="tegenspraak" count=${pe.clashes.length}>
    ${gn(pe.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${j} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${se} of=${[t]} />
        </div>
      `)}
  <//>
`;Yc=()=>a`
  <${tt} text=${de.title}><p class="uitleg">${de.intro} ${xn}</p><//>
  <${Rm} />
  <${Wm} />
  <${qm} />
  <${Dm} />
  <${ln} of=${de.nameless} id="naamloos" count=${pe.nameless.length}><ul>${Uc(pe.nameless)}</ul><//>
  <${ln} of=${de.generic} id="verzamelnamen" count=${pe.generic.length}><ul>${Uc(pe.generic)}</ul><//>
  <${Vm} />
  <${Jc} id="lezen" />
`});function Ut({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||z.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>E({[e]:i.target.value})}>
        ${!o&&a`<option value="">${cn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function tp({look:t,id:e,said:n,opens:s=!1,children:o}){let[r,i]=N(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function pn({children:t}){if(!lt())return a`<section class="filters" aria-label=${cn.filters}>${t}</section>`;let e=I(Object.keys(z.route.query).map(s=>s==="lezing"?"koppelingen":s)).filter(s=>!Hm.test(s)).length,n=e?f(cn.filters_set,{count:e}):cn.filters;return a`<${tp} look="filters" id="filterknop" said=${n}>${t}<//>`}function Ns({query:t,children:e}){let n=!lt()&&Um.some(s=>t[s]);return a`<${tp} look="keuzes" id="wijzig" said=${cn.change} opens=${n}>${e}<//>`}function Ko(){let t=J(z.route.query),e=Q(t.plan)?.dates||An;if(e.length<2)return null;let n=e[e.length-1].date,s=i=>i===n?"":i,o=e.find(i=>i.date===t.date)?.date||n,r=Qa(z.route.query,"stand",e.map(i=>[s(i.date),i.label]));return a`<${Vn} legend=${cn.choices.date} name="stand" options=${r} current=${s(o)} id="st" />`}function Ci(){let{query:t}=z.route,e=J(t),{counted:n}=te(Q(e.plan)).shared.choices,s=Object.entries(Km).filter(([,o])=>Xc(o,J({...t,...o})));return s.length>1&&a`
      <fieldset class="keuze">
        <legend>${n.title}</legend>
        <div class="knoppen">
          ${s.map(([o,r])=>a`
              <label>
                <input type="radio" name="telt" id=${`telt-${o}`} checked=${Xc(r,e)}
                  onChange=${()=>E(r)} />
                ${n[o]}
              </label>
            `)}
        </div>
      </fieldset>
    `}function Ln(){let{query:t}=z.route,e=cn.choices,n=[["",e.with],["uit",e.without]],s=J(t).expect?"":"uit",o=Qa(t,"verwachtingen",n);return a`
    <${Bs} />
    <${Ci} />
    <${Ko} />
    <${Vn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var cn,Vn,fo,ho,Hm,Um,Bs,Km,Xc,go,Gr,Hn,Ge=S(()=>{"use strict";B();K();zt();F();jt();T();ct();cn=b.shared,Vn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button
            type="button"
            id=${`${o}-${r||"gewoon"}`}
            aria-pressed=${String(r===s)}
            onClick=${()=>E({[e]:r||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;fo=({label:t=cn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input id=${n} type="search" value=${z.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>E({[e]:s.target.value},!0)} />
  </label>
`,ho=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>E(Object.fromEntries(t.map(e=>[e,null])))}>
    ${cn.clear}
  </button>
`;Hm=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/;Um=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Bs=()=>{let t=y.plans.map(e=>[e.key,e.title]);return R&&a`<div class="velden"><${Ut} label=${cn.plan} name="plan" options=${t} /></div>`};Km={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Xc=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;go=()=>J(z.route.query).strict&&a`
    <p class="zacht">
      ${cn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon" onClick=${()=>E({lezing:null})}>
        ${cn.choices.strict_off}
      </button>
    </p>
  `,Gr=({scenario:t})=>a`
  <details class="blik">
    <summary>${_t(t)} <span class="wijzig">${b.gaps.change}</span></summary>
    <${Ln} />
  </details>
`,Hn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`)});function Gm(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Jm(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Mi(s,o,.8);return n}function Ym(t,e){return[...t.querySelectorAll(Qm)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=u=>Number(s.getAttribute(u)||0),l=Jr(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Zm(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,d=Number(r.opacity)*(ji(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:ep[s.tagName](i,s),...c,dash:p,opacity:d}]})}function Zm(t,e,n,s,o){let r=n.textAnchor,i=!1,l=s-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),d=c instanceof Element?window.getComputedStyle(c):n,u=Number.parseFloat(d.fontSize);if(i&&p.startsWith(" ")&&(l+=Ps(" ",u,d.fontWeight)),!p.trim())return[];i=!0;let m={at:Xm(e,l,o),text:p.trim(),size:u,weight:d.fontWeight,fill:d.fill};return l+=Ps(p.trim(),u,d.fontWeight),[m]})}function Ps(t,e,n){return Li.font=`${n} ${e}px ${Qr}`,Li.measureText(t).width}function tf(t,e,n){let{width:s,height:o}=e,r=Jr(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Mi(s/2,o/2,s/2-1):Go(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;ji(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let d=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Gm(s,o,9),fill:"none",stroke:d[d.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Jm(s,o),fill:d[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Go(0,o/2-1,s,2),fill:d[0]});for(let[,$,h,g]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:Go(0,o+Number(h),s,-Number(h)),fill:$}):i.push({at:r,d:Go(+g/2,+g/2,s-+g,o-+g),fill:"none",stroke:$,wide:+g});let u=$=>({wide:Number.parseFloat(t.getPropertyValue(`border-${$}-width`)),stroke:t.getPropertyValue(`border-${$}-color`),dash:t.getPropertyValue(`border-${$}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&u("top").wide)i.push({at:r,d:c,fill:"none",...u("top")});else for(let[$,h]of Object.entries(m)){let g=u($);g.wide&&ji(g.stroke)&&i.push({at:r,d:h,fill:"none",...g})}return i}function ef(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:d}of t.data.matchAll(/\S+/g)){r.setStart(t,d),r.setEnd(t,d+p.length);let u=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-u.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,u.right-m.on.left,m.on.height)):i.push({on:u,text:p})}Ps("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Li.measureText("x");return i.map(({on:p,text:d})=>{let u=d;for(;u&&p.left+Ps(u,o,s.fontWeight)>n+1;)u=u.slice(0,-1);u!==d&&(u=`${u.slice(0,-1).trim()}…`);let m=Jr(e.translate(p.left,p.top+p.height*l/(l+c))),$=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:u,size:o,weight:s.fontWeight,fill:s.color,slant:$}})}function np(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Ym(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[d,u]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+d,i.top+u).multiply(new DOMMatrix(r)).translate(-i.left-d,-i.top-u)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(d=>d instanceof Text?ef(d,l,c):d instanceof Element?np(d,l,c):[]);return o.style.transform="",[...tf(s,i,l),...p]}function zi(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=np(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*Ps(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Jr,ji,Go,Mi,ep,Qm,Xm,Li,Qr,sp=S(()=>{"use strict";Jr=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),ji=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Go=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Mi=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;ep={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Mi(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Go(t("x"),t("y"),t("width"),t("height"))},Qm=[...Object.keys(ep),"text"].join();Xm=(t,e,n)=>Jr(new DOMMatrix(t).translate(e,n)),Li=document.createElement("canvas").getContext("2d"),Qr=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Ti(t,e,n,s,o,r){let i=Ul(t,p=>Ps(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,d)=>({at:[1,0,0,1,Un,r+e+d*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function lp({title:t,scenario:e,of:n,legend:s}){let{version:o,content:r}=y.meta,i=[Pn(Q(e?.plan)),e&&_t(e)].filter(Boolean).join(". "),l=f(Yr.foot,{version:o,content:(r||"").slice(0,12)}),c=document.querySelector(n);c.classList.add("heel");let p=zi(c);c.classList.remove("heel");let d=Math.max(p.width,sf),u=Ti(t,22,650,nf,d,Un),m=Ti(`${i}. ${xn}`,13,400,op,d,u.below+2),$=m.below+16,[h,g,k]=[Un,$+p.height+24,0],_=[...document.querySelectorAll(s)].map(zi).flatMap(P=>{h>Un&&h+P.width>Un+d&&([h,g,k]=[Un,g+k+6,0]);let V=ap(P.shapes,h,g);return h+=P.width+20,k=Math.max(k,P.height),V}),v=Ti(l,13,400,op,d,g+k+16),A=[...u.shapes,...m.shapes,...ap(p.shapes,Un,$),..._,...v.shapes];return{title:`${t} ${i}. ${xn}`,width:d+2*Un,height:v.below+Un,shapes:A}}function rf(t){let{title:e,width:n,height:s,shapes:o}=lp(t),r=document.createElementNS(ip,"svg"),i=(c,p)=>{for(let[d,u]of Object.entries(p))u!==void 0&&u!==""&&c.setAttribute(d,String(u));return c},l=(c,p,d,u="")=>{let m=c.appendChild(i(document.createElementNS(ip,p),d));m.textContent=u};i(r,{width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Qr,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d,fill:u,stroke:m,wide:$,dash:h,size:g,weight:k,slant:_,opacity:v}of o){let[A,P,V,q,C,St]=c,M=A===1&&!P&&!V&&q===1?`translate(${C} ${St})`:`matrix(${c.join(" ")})`;p===void 0?l(r,"path",{d,transform:M,fill:u,...m&&m!=="none"&&{stroke:m,"stroke-width":$,"stroke-dasharray":h},opacity:v===1?void 0:v}):l(r,"text",{transform:M,"font-size":g,"font-weight":k,"font-style":_,fill:u},p)}rn(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}async function af(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=lp(t),o=document.createElement("canvas"),r=Math.min(of,rp/e,rp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d,fill:u,stroke:m,wide:$,dash:h,size:g,weight:k,slant:_="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=u,i.font=`${_} ${k} ${g}px ${Qr}`,p!==void 0&&i.fillText(p,0,0);let A=new Path2D(d);u!=="none"&&i.fill(A),m&&m!=="none"&&$&&(i.strokeStyle=m,i.lineWidth=$,i.setLineDash((h||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),i.stroke(A)),i.restore()}let l=`${t.name}.png`;o.toBlob(c=>c?rn(l,c,"image/png"):mt(f(Yr.too_large,{name:l})),"image/png")}var Yr,nf,op,Un,sf,of,rp,ap,ip,Le,ms=S(()=>{"use strict";me();B();F();T();ct();Vt();sp();Yr=b.shared.export,[nf,op]=["#16212B","#46525D"],[Un,sf,of,rp]=[28,720,2,12e3],ap=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));ip="http://www.w3.org/2000/svg";Le=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>rf(t)}>${Yr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>af(t)}>${Yr.png}</button>
  </span>
`});function cp({rows:t,at:e,unit:n,end:s}){let o=s?Et.right:Et.left-Et.box,r=s?Et.right+Et.box+12:Et.left-Et.box-12;return t.map(({state:i,count:l,y:c})=>{let p=Et.top+c*n,d=Math.max(l*n,2);return a`
      <g key=${i}>
        <rect class=${`v-${i||"nieuw"}`} x=${o} y=${p} width=${Et.box} height=${d} />
        <text x=${r} y=${p+d/2+5} text-anchor=${s?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(i)}
        </text>
      </g>
    `})}function lf({band:t,unit:e}){let n=t.count*e,s=Et.top+t.y1*e+n/2,o=Et.top+t.y2*e+n/2,r=(Et.left+Et.right)/2,i=L(fs.band,t.count,{from:hs(t.from),to:hs(t.to)});return a`
    <path
      class=${`band w-${t.to}`}
      d=${`M${Et.left} ${s} C${r} ${s} ${r} ${o} ${Et.right} ${o}`}
      stroke-width=${Math.max(n,1)}
    ><title>${i}</title></path>
  `}function pp({flow:t,one:e,other:n,counted:s}){if(lt())return a`<${cf} flow=${t} />`;let o=Et.height/t.height,r=t.bands.map(i=>L(fs.band,i.count,{from:hs(i.from),to:hs(i.to)}));return a`
    <figure class="stroom" tabindex="0" aria-label=${fs.title}>
      <svg viewBox=${`0 0 ${Et.width} ${Et.height+Et.top+14}`} role="img"
        aria-label=${f(fs.picture,{before:e.label,after:n.label,said:r.join("; ")})}>
        <text class="stroomkop" x=${Et.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Et.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${lf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${cp} rows=${t.left} at=${hs} unit=${o} />
        <${cp} rows=${t.right} at=${hs} unit=${o} end />
      </svg>
      <figcaption>${fs.caption}</figcaption>
      <p class="acties"><${Le} name="overgang" title=${`${fs.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var fs,Et,hs,cf,dp=S(()=>{"use strict";B();zt();F();T();U();ms();fs=b.compare.flow,Et={width:960,height:430,top:40,left:230,right:640,box:16},hs=t=>t?W(D("CellState",t)):fs.fresh;cf=({flow:t})=>a`
  <div class="standlijst">
    ${t.left.map(({state:e,count:n})=>a`
        <section>
          <h3>${n} ${hs(e)}</h3>
          <ul>
            ${t.bands.filter(s=>s.from===e).map(s=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${s.to}`}
                      style=${{width:`${100*s.count/n}%`}}></i>
                    ${s.count} ${hs(s.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${fs.listed}</p>
  </div>
`});function df(t){let e=Mn[Mn.length-1],n=y.plans.map(c=>Mn.findLast(p=>p.plan===c)||e),[s,o]=R?n:[Mn[0],e],r=Mn.slice(0,-1).find(c=>c.key===t.van)||s,i=Mn.slice(Mn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function uf({change:t,other:e}){let n=ce(t.kind,t.other_barrier,e.plan.key),s=O("overzicht",{cel:n,stand:e.date===he?null:e.date},!1),o=f(X.see_cell,{kind:rt(t.kind),step:et(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${s}>${X.see}<span class="sr">${o}</span></a></li>`}function $f({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <section class="blok">
      <h2>${f(X.stated,{count:t.length})}</h2>
      ${!t.length&&a`<p>${b.shared.none}</p>`}
      ${uo("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${Ms} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${zs(n)}>
            ${n.rows.map(([,,s,o])=>a`
                <li>
                  ${o}${" "}
                  <a href=${Fe(s)}>${X.see}<span class="sr"> ${x(s)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function mf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:d=>d.other_barrier||d.barrier||"",titles:[...sn,["",b.shared.all_steps]]},i=d=>d.map(u=>x(ve(u)||u)).join(", "),l=d=>I([d.barrier,d.other_barrier].map(et)).join(" / "),c=[{key:"stap",label:X.columns.step,text:l},{key:"soort",label:X.columns.kind,text:d=>W(rt(d.kind))},{key:"een",label:e.label,text:d=>Fi(d.before)},{key:"ander",label:n.label,text:d=>Fi(d.after)},{key:"erbij",label:X.joined[s],sort:!1,text:d=>i(d.joined)},{key:"weg",label:X.left[s],sort:!1,text:d=>i(d.left)}],p=()=>Rn(c,t.changes,()=>le(null,"",o));return a`
    ${uo("verschillen",t.changes,r).map(d=>a`
        ${d.folds&&a`<${Ms} part=${d} level=${3} count=${L(X.differ,d.rows.length)}
            names=${d.rows.map(u=>W(rt(u.kind)))} />`}
        <ul class=${zs(d)}>
          ${d.rows.map(u=>a`<${uf} change=${u} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(d=>a`<p class="zacht">${d}</p>`)}
    <details>
      <summary>${X.as_table}</summary>
      <${at} id="vakken" caption=${X.table} rows=${t.changes} columns=${c} />
      <div class="acties"><${Qt} name="vergelijk-vakken.csv" rows=${p} /></div>
    </details>
  `}function ff({actions:t,flow:e,one:n,other:s,counted:o}){let r=t.moved.length+t.stayed.length,i=p=>p?Fi(p):X.flow.fresh,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>i(p)},...e.right.map(({state:p})=>({key:p,label:i(p),sort:!1,text:d=>String(e.bands.find(u=>u.from===d.state&&u.to===p)?.count||X.nothing)}))],c=f(X.counts_table,{before:n.label,after:s.label});return a`
    <section class="blok">
      <h2>${X.counted}</h2>
      <p class="zacht">${f(X.counts,{both:r,fresh:t.fresh.length})}</p>
      <${pp} flow=${e} one=${n} other=${s} counted=${o} />
      <details>
        <summary>${X.flow.table}</summary>
        <${at} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    </section>
  `}function hf(t,e){if(!e)return t;let n=o=>wn(o).includes(e),{actions:s}=t;return{notes:[],statements:t.statements.filter(([,,o])=>n(o)),changes:t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)),actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function gf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":Ke(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${X.not_yet}</span>`:a`<${Yt} id=${m} date=${e.date} />`,p=[Oe("actie",X.action,m=>m),{key:"wat",label:X.what,text:Gt},{key:"plan",label:e.label,text:l,cell:c},Cn("nu",n.label,m=>m,n.date)],d=()=>Rn(p,r,()=>le(null,e.plan.key,o)),u=()=>E({alles:s?null:"ja"});return a`
    <section>
      <h2>${f(s?X.all:X.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${u}>${X.show_all}</button>
        <${Qt} name="vergelijk.csv" rows=${d} />
      </div>
      <${at} id="vergelijk" caption=${X.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function $p({route:t}){if(Mn.length<2)return a`<${tt} text=${X.title} /><p>${X.alone}</p>`;let{one:e,other:n,after:s}=df(t.query),o=J(t.query),r=gi(o),i=pf(e,n,o),l=tn.some($=>$.notation===t.query.stap)?t.query.stap:"",c=hf(i,l),{actions:p}=c,d=p?.flows[l],u=p?"dates":"plans",m=f(X.intro[u],{before:Y(e.date),after:Y(n.date)});return a`
    <${tt} text=${X.heading[u]} title=${X.title}><p class="uitleg">${m} ${xn}</p><//>
    <${pn}>
      <${Ci} />
      <div class="velden">
        ${Mn.length>2&&a`
            <${Ut} label=${X.first} name="van" chosen=${e.key} options=${up(Mn.slice(0,-1))} />
            <${Ut} label=${X.second} name="met" chosen=${n.key} options=${up(s)} />
          `}
        <${Ut}
          label=${X.columns.step} name="stap"
          options=${sn} />
      </div>
    <//>
    ${p&&d&&a`<${ff} actions=${p} flow=${d} one=${e} other=${n} counted=${r} />`}
    ${p&&a`<${$f} rows=${c.statements} />`}
    <section class="blok">
      <h2>${f(X.cells,{count:c.changes.length})}</h2>
      ${c.changes.length?a`<${mf} found=${c} one=${e} other=${n} mode=${u} counted=${r} />`:[a`<p>${b.shared.none}</p>`,c.notes.map($=>a`<p class="zacht">${$}</p>`)]}
    </section>
    ${p&&a`<${gf} actions=${p} one=${e} other=${n} all=${!!t.query.alles} counted=${r} />`}
    <${Xt} text=${L(X.shown,c.changes.length)} />
  `}var X,Fi,Mn,up,pf,mp=S(()=>{"use strict";B();K();zt();F();jt();T();fn();U();ct();Lt();Ge();Vt();Fs();dt();dp();Ce();X=b.compare,Fi=t=>W(D("CellState",t)),Mn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:R?f(X.side,{plan:t.title,label:n}):W(n)}))),up=t=>t.map(e=>[e.key,e.label]),pf=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`]});function kf({row:t,cell:e,change:n,step:s,plan:o}){let r=Kr(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=ce(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${js(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>E({cel:i})}>
        <span class="sr">${f(b.overview.cell,{row:t.label,step:et(s)})}${r}</span>
        <${fp} cell=${e} />
      </button>
    </td>
  `}function _f({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${f(oe.caption,{scenario:_t(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${oe.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${yf} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&w(l.id,"isGeneric")==="true"?"verzamel":""}>
                ${l.partners?l.said:a`<${j} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,d)=>p.acting?l.partners?a`<td></td>`:a`<${kf} row=${l} cell=${l.cells[d]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${wf} rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Cf({plan:t,scenario:e,reach:n}){let s=Se("partner",e,t),o=lo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Hn} plan=${t} /><p>${oe.nothing_yet}</p>`:n.partners?a`
    ${R&&a`<h2>${t.title}</h2>`}
    <${Hn} plan=${t} />
    <p>${En(e,t).said.reach} <a href=${Bc("organisaties-in-de-tekst")}>${oe.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${_f} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${Le} name=${`dekking-${t.key}`} title=${oe.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${xf} plan=${t} reach=${n} rows=${s} changes=${o} />
        <${Of} reach=${n} />
      </div>
      <${Sf} reach=${n} plan=${t} />
    </div>
  `:a`<p>${oe.nothing}</p>`}function bp({route:t}){let e=J(t.query),{reach:n}=G(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${tt} text=${oe.heading} title=${oe.title} />
      <p class="zacht">${_t(e)}</p>
      <${Ns} query=${t.query}><${Ln} /><//>
    </div>
    ${ae(e).map(o=>a`
        <${Cf} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${$o} address=${s} by="partner" scenario=${e} />`}
    <${Xt} text=${s?"":f(oe.shown,{scenario:_t(e)})} />
  `}var oe,bf,fp,Ai,yf,hp,gp,wf,vf,xf,Sf,Of,kp=S(()=>{"use strict";B();K();zt();F();jt();T();fn();U();ct();Es();Ge();ms();dt();oe=b.coverage,bf=5,fp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${ne} basis=${t.most_basis} />
    <${Dn} bar=${t.bar} support=${t.support_only} most=${bf} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;Ai=t=>!t.acting&&!t.undecided,yf=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Ai(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Fe(t.id)}>${t.label}</a>
    <span class=${Ai(n)?"bij niemand":"bij"}>${n.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`,hp=({column:t})=>{let{title:e,text:n}=t.undecided?oe.undecided:oe.nobody;return a`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},gp=t=>t.undecided?"onbeslist":"arcering",wf=({rows:t,column:e})=>a`
  <td rowspan=${t} class=${gp(e)}><${hp} column=${e} /></td>
`;vf=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <${j} id=${t.id} text=${t.label} />
    <a class="naar" href=${O("dekking",{...z.route.query,cel:ce(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ne(e).word}${n&&`, ${Ur(n,o)}`}</span>
      <${fp} cell=${e} />
    </a>
  </li>
`,xf=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${vf} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${R?"h3":"h2"} class="stapkop">
            <span class=${Ai(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${f(oe.step,{step:et(o.step),said:o.said})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<p class=${gp(o)}><${hp} column=${o} /></p>`}
        </section>
      `})}
  </div>
`,Sf=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${R?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.nobody).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.nobody}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${O("aandachtspunten",{stap:n.step})}>${oe.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${oe.about}</p>
    <${Uo} expected=${oe.expected} quiet=${oe.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${b.overview.legend.how}</h3>
    <${Oi} />
    <p><a href=${O("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,Of=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${oe.alike.title}</h2><p>${oe.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`});function _p(t,e){let{columns:n=[]}=G(t).reach.find(c=>c.plan===e.key)||{},s=Se("kind",t,e),o=Se("partner",t,e).map(({id:c,label:p,cells:d})=>({id:c,label:p,at:e.steps.flatMap((u,m)=>d[m]?[m]:[]),basis:u=>d[u]?.most_basis||""})).sort((c,p)=>yp(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(d=>d.cells[p]?.unmet),own:o.filter(({at:d})=>d.length===1&&d[0]===p),all:o.filter(({at:d})=>d.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>H(i(c),i(p)));return{stops:r,several:l}}var yp,wp,Ei,Zr=S(()=>{"use strict";F();jt();T();$n();fn();U();Lt();yp=(t,e)=>Number(Dt(t))-Number(Dt(e))||H(x(t),x(e)),wp=({date:t,plan:e})=>rs("InformationFlow").filter(n=>vs(n,t)&&qe(n,e)).map(n=>{let s=ee(n,"between"),o=r=>[...ee(n,r),...s].sort(yp);return{id:n,state:w(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>H(w(n.id,"content"),w(s.id,"content"))),Ei=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function zf(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(V=>o.get(V)).filter(V=>V!==void 0),[d,u]=p.sort((V,q)=>V.left-q.left);if(!d||!u)return{d:"",x:0,y:0};let[m,$]=[d.right-n.left,(d.top+d.bottom)/2-n.top],[h,g]=[u.left-n.left,(u.top+u.bottom)/2-n.top],k=(m+h)/2,_=`M${m} ${$}C${k} ${$} ${k} ${g} ${h} ${g}`,v=Mf.map(V=>{let[q,C,St,M]=[(1-V)**3,3*V*(1-V)**2,3*V*V*(1-V),V**3];return{d:_,x:q*m+(C+St)*k+M*h,y:(q+C)*$+(St+M)*g}}),P=v.find(V=>r.every(q=>Math.max(Math.abs(q.x-V.x),Math.abs(q.y-V.y))>Lf))||v[0];return c!==void 0&&r.push(P),P})}function Tf(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function bo({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Zt(),[c,p]=N([]);Re(()=>{let g=()=>p(zf(l.current,n));g();let k=new ResizeObserver(g);return k.observe(l.current),()=>k.disconnect()},[n,e]);let d=e.flat(),u=d.some(g=>g.id===s)?s:d[0]?.id,m=new Set(n.flatMap(({from:g,to:k})=>g===s||k===s?[g,k]:[])),$=({from:g,to:k})=>g===s||k===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${g=>{let k=g.target.dataset.vak;if(!k||g.ctrlKey||g.metaKey||g.altKey)return;if(!jf.includes(g.key))return i(g.key,k);let _=Tf(g.key,k,e,n);g.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:g},k)=>a`<path d=${g} class=${`${n[k]?.look}${n[k]&&$(n[k])?" aan":""}`} />`)}
      </svg>
      ${e.map((g,k)=>a`
          <div class=${`kolom ${g[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[k]}</h2>
            <ul>
              ${g.map(_=>a`
                  <li key=${_.id}>
                    <button type="button" data-vak=${_.id} tabindex=${_.id===u?0:-1}
                      class=${`doos ${_.look}${m.has(_.id)?" buur":""}`}
                      aria-pressed=${String(_.id===s)} onClick=${()=>r(_.id)}>
                      ${_.text}${_.more}
                      ${!!_.badge&&a`<span class="erbij">+${_.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({x:g,y:k},_)=>n[_]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${g}px`,top:`${k}px`}}>
              ${n[_].number}
            </span>
          `)}
    </div>
  `}var jf,Lf,Mf,Xr=S(()=>{"use strict";B();jf=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Lf=28,Mf=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function ko({label:t,id:e,thing:n,pick:s,among:o=De}){let[r,i]=N(!1),l=Te(()=>r?Ff(o):[],[r]),[c,p]=N(null),d=h=>{let g=Rt(h.trim()),k=v=>[x(v),qt(v),...ht(v,"altLabel")].map(Rt),_=l.find(v=>x(v)===h)||l.find(v=>k(v).includes(g));return _?[_]:l.filter(v=>g&&k(v).some(A=>A.includes(g)))};fe(()=>p(null),[n]);let{route:u}=z,m=h=>{if(z.route!==u)return;let[g,...k]=d(h.target.value);p(g&&!k.length?null:h.target.value),g&&!k.length&&s(g)},$=c?d(c).slice(0,3).map(x).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${m} value=${c??(De(n)?x(n):"")} />
      <datalist id=${`${e}-namen`}>${l.map(h=>a`<option value=${x(h)}></option>`)}</datalist>
      ${c&&a`<small role="status">${$?f(vp.meant,{names:$}):vp.unknown_thing}</small>`}
    </label>
  `}var vp,Ff,ta=S(()=>{"use strict";B();K();F();T();U();vp=b.explore,Ff=t=>[...We.keys()].filter(e=>ie(e)&&t(e)).sort((e,n)=>H(x(e),x(n)))});function Af(t){let e=Op(Xs(t.from,t.to,t.scenario,!0),t),n=lc([t.from,t.to],t.scenario).map(s=>s.label);return a`
    <p role="status">
      <strong>${Nt.none}</strong>
      ${e.length>0&&` ${f(Nt.only,{names:Sp(e)})}`}
      ${n.length>0&&` ${f(Nt.shared,{steps:Ae(n)})}`}
    </p>
  `}function Ef({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Op(t,e),i=Te(()=>{let $=g=>[Wt(g)?"wat":"wie",r.includes(g)&&"verzamel",(g===n||g===s)&&"begin"].filter(Boolean).join(" "),h=g=>r.includes(g.from)||r.includes(g.to)?"l-punt":"l-heel";return{columns:t.layers.map(g=>g.map(k=>({id:k,text:x(k),look:$(k)}))),ties:t.lines.map((g,k)=>({from:g.from,to:g.to,number:k+1,look:h(g)}))}},[t]),l=t.layers.map($=>Wt($[0])),c=r.length?Xs(n,s,o):t,p=c?.length===t.length?c.count:0,d=L(Nt.works,l.filter(Boolean).length),u={from:x(n),to:x(s),count:t.lines.length},m=$=>E({van:null,naar:null,uit:$,kies:$});return a`
    <p role="status">${p>0&&a`<strong>${L(Nt.counted,p,{works:d})}</strong> `}${Nt.says}</p>
    ${r.length>0&&a`<p>${L(Nt.through,t.count-p,{names:Sp(r),works:d})} ${Nt.dotted}</p>`}
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${bo} heads=${l.map($=>$?Nt.columns.what:Nt.columns.who)} ...${i} chosen=""
          label=${f(Nt.picture,u)} choose=${m} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${Le} name=${b.explore.file} title=${`${u.from} – ${u.to}`} scenario=${o}
        of="#verbindingbeeld" legend="#geen" />
    </p>
    <h2>${Nt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:$})=>a`<li>${$.map(h=>a`
            <p><${j} id=${h.from} />: ${h.said}, <${j} id=${h.to} /></p>
            <${Wn} of=${h.of[0]} look="zacht adres" />
          `)}</li>`)}
    </ol>
  `}function Cp({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(p=>xp(p)?p:""),o=t.verzamel==="ja",r={from:n,to:s,scenario:e},i=n&&s&&n!==s,l=Te(()=>i?Xs(n,s,e,o):null,[n,s,o,e.key,e.plan]),c=(p,d,u)=>a`
    <${ko} label=${d} id=${p} thing=${u} among=${xp}
      pick=${m=>E({[p]:m})} />
  `;return a`
    <section aria-label=${Nt.heading}>
      <h2>${Nt.heading}</h2>
      <div class="velden">
        ${c("van",Nt.from,n)} ${c("naar",Nt.to,s)}
        <label class="vink">
          <input type="checkbox" checked=${o}
            onChange=${()=>E({verzamel:o?null:"ja"})} />${` ${Nt.collective}`}
        </label>
        ${i&&a`<button type="button" onClick=${()=>E({van:s,naar:n})}>${Nt.swap}</button>`}
        <a href=${O("verken",{uit:n,kies:n})}>${Nt.back}</a>
      </div>
      ${!(n&&s)&&a`<p>${Nt.choose}</p>`} ${n&&n===s&&a`<p>${Nt.same}</p>`}
      ${i&&(l?a`<${Ef} ...${r} found=${l} />`:a`<${Af} ...${r} />`)}
    </section>
  `}var Nt,xp,Sp,Op,jp=S(()=>{"use strict";B();K();F();T();Po();U();Lt();Xr();ms();dt();ta();Nt=b.explore.path,xp=t=>Bo(t)&&(xs(t)||Wt(t)),Sp=t=>Ae(t.map(x)),Op=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Dt(s)&&s!==e&&s!==n)});function zp(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=z.route.query,i=Lr(t,e,s),l=c=>{location.hash=O("verken",c)};return{f:()=>o?l({uit:t,kies:t}):E({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&E({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&E({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||E({weg:[...ea(r),t].join(","),kies:null}),p:()=>o?l({van:t}):E({van:t}),Escape:()=>E({kies:null})}}function Nf({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=zp(t,e),l=Lr(t,n,o),c=(p,d)=>a`
    <button type="button" class="klein" onClick=${i[p]}>${d} <kbd>${p}</kbd></button>
  `;return a`
    <p class="acties">
      <a href=${Fe(t)}>${st.actions.page}</a>
      ${s.join()!==t&&c("f",st.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",L(st.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",st.actions.fold)}
      ${(r||!s.includes(t))&&c("h",st.actions.hide)}
      ${He(t)!=="step"&&c("p",st.actions.path)}
    </p>
  `}function Tp(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${st.panel.label}><p class="zacht">${st.panel.none}</p></section>`;let s=e.roles.filter(i=>i.from===n||i.to===n),o=e.ties.filter(i=>i.work===n||i.step===n),r=Wt(n)?"from":"to";return a`
    <section class="inwoorden" id="inwoorden" aria-label=${st.panel.label}>
      <h2>${Kn(n)}</h2>
      ${Wt(n)&&a`<p>${Ke(n,t.scenario.date)}</p>`}
      ${De(n)&&Dt(n)&&a`<p class="zacht">${st.panel.collective}</p>`}
      ${De(n)&&a`<${Nf} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?st.panel.who:st.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(i=>a`<li>
            <${j} id=${i[r]} /><span class="zacht"> – ${i.said}</span>
            <${Wn} of=${i.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${o.length>0&&a`<h3>${n===o[0].work?st.panel.step:st.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(i=>a`<li>
            ${n!==i.work?a`<${j} id=${i.work} />`:i.step===Cs?st.no_step:a`<${j} id=${i.step} />`}
            ${" "}<${ne} basis=${i.basis} />
            ${w(i.of,"rationale")&&a`<span class="zacht"> ${st.panel.reason} ${w(i.of,"rationale")}</span>`}
            ${i.of!==i.work&&a`<${Wn} of=${i.of} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function Fp({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Te(()=>{let d=$=>`wie${Dt($)?" verzamel":""}`,u=$=>!o&&e.includes($)?" begin":"",m=$=>o||e.includes($)?0:Lr($,t,s);return{columns:[t.who.map($=>({id:$,text:Kn($),look:d($)+u($),badge:m($)})),t.what.map($=>({id:$,text:Kn($),look:`wat${u($)}`,more:[Mp(as($,s.date)),a` <small>${Tt($,"agreementStatus")}</small>`]})),t.steps.map($=>({id:$,text:Kn($),look:`stap${u($)}`}))],ties:[...t.roles.map(({from:$,to:h,role:g})=>({from:$,to:h,look:`l-heel r-${g}`})),...t.ties.map(({work:$,step:h,basis:g})=>({from:$,to:h,look:h===Cs?"l-geen":Lp(g)}))]}},[t]),l=d=>E({kies:d===n?null:d}),c=(d,u)=>u!==Cs&&zp(u,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[d]?.(),p=f(st.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${bo} heads=${st.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${st.intended}</li>`}
      <li class="zacht">${st.to_step}</li>
      ${Object.entries(be).map(([d,[,u]])=>a`<li><span class=${`streep ${Lp(d)}`} aria-hidden="true"></span>${u}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([d])=>t.what.some(u=>as(u,s.date)===d)).map(([d,{label:u}])=>a`<li>${Mp(d)}${W(u)}</li>`)}
    </ul>
    <p class="zacht sleutels">${st.keys}</p>
  `}function Ap({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(u=>u.to)),r=[...t.roles.map(u=>({who:u.from,role:u.said||"",work:u.to,of:u.of})),...t.what.filter(u=>!o.has(u)).map(u=>({who:"",role:"",work:u,of:[]}))],i=u=>t.ties.filter(m=>m.work===u).map(m=>m.step),l=u=>Os(u,n,s).length?st.list.away:st.list.nobody,c=[{...Oe("wie",st.list.who,u=>u.who),text:u=>u.who?Kn(u.who):l(u.work),cell:({who:u,work:m})=>u?[a`<${j} id=${u} />`,a`<${ps} id=${u} />`]:l(m)},{key:"rol",label:st.list.role,text:u=>u.role},Oe("wat",st.list.what,u=>u.work),{key:"stap",label:st.list.step,text:u=>i(u.work).map(Kn).join(", ")},Cn("stand",st.list.status,u=>u.work,n.date),qn(st.list.where,u=>u.of)],p=u=>({class:e&&[u.who,u.work,...i(u.work)].includes(e)?"gekozen":null}),d=`${L(st.list.caption,r.length)}${s?"":`. ${st.list.only}`}`;return a`<${at} id="verkenlijst" caption=${d} rows=${r} columns=${c} about=${p} />`}var st,ea,Kn,Bf,Lp,Mp,Ep=S(()=>{"use strict";B();K();F();T();Po();U();ct();Lt();Xr();dt();Ce();st=b.explore,ea=t=>(t||"").split(",").filter(Bo),Kn=t=>t===Cs?st.no_step:x(t);Bf={"●":"l-heel","◐":"l-lang","○":"l-punt"},Lp=t=>Bf[be[t]?.[0]]||"l-heel",Mp=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Bp({rows:t,chosen:e,state:n}){let s=Te(()=>{let r=l=>I(t.flatMap(c=>c[l].length?c[l]:[""])).sort((c,p)=>+!c-+!p).map(c=>({id:`${l} ${c}`,text:c?x(c):Me.unnamed,look:`wie${c&&!Dt(c)?"":" verzamel"}`})),i=t.flatMap(l=>{let c=l.between.length?"l-punt":"l-heel";return[...(l.from.length?l.from:[""]).map(p=>({from:`from ${p}`,to:l.id,look:c})),...(l.to.length?l.to:[""]).map(p=>({from:l.id,to:`to ${p}`,look:c}))]});return{columns:[r("from"),t.map(l=>({id:l.id,text:sa(l),look:"wat",more:Pf(l)})),r("to")],ties:i}},[t.map(r=>r.id).join()]),o=r=>E({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${bo} heads=${Me.columns} ...${s} chosen=${e} label=${f(Me.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&E({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${Me.dotted}</li>
        </ul>`}
    </div>
  `}function Pp({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(l=>o?l[o].includes(s)||!s&&!l[o].length:e===""||l.id===e),i=r.length?r:t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${b.explore.panel.label}>
      <ul class="buren">
        ${i.map(l=>a`
            <li>
              <${Rf} row=${l} />:
              ${" "}<${j} id=${l.id} text=${sa(l)} />
              ${w(l.id,"summary")&&a`<span class="zacht adres">${w(l.id,"summary")}</span>`}
              <${Wn} of=${l.id} look="zacht adres" />
            </li>
          `)}
      </ul>
    </section>
  `}function Ip({rows:t,scenario:e,state:n}){let s=[Np("from",Me.list.from),Np("to",Me.list.to),{key:"inhoud",label:Me.list.what,text:sa,cell:o=>a`<${j} id=${o.id} text=${sa(o)} />`},{key:"staat",label:Me.list.state,text:o=>Tt(o.id,"flowState")},{key:"sindsdien",label:Me.list.since,text:o=>Tt(o.id,"followUp")},qn(b.explore.list.where,o=>[o.id])];return a`
    <${at} id="stromenlijst" caption=${f(Me.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${Qt} name="informatiestromen.csv"
        rows=${()=>Rn(s.slice(0,-1),t,()=>le(e))} />
    </p>
  `}var Me,sa,Pf,If,na,Rf,Np,Rp=S(()=>{"use strict";B();K();F();T();Zr();U();Lt();Xr();Vt();dt();Ce();Me=b.explore.flows,sa=({id:t,between:e})=>`${w(t,"content")}${e.length?` (${Me.among})`:""}`,Pf=({id:t})=>w(t,"followUp")&&a` <small>${f(Me.since,{said:Tt(t,"followUp")})}</small>`,If=t=>t.map(e=>x(e)).join(", ")||Me.unnamed,na=({ids:t})=>t.length?a`<${Ht} ids=${t} />`:a`<span class="zacht">${Me.unnamed}</span>`,Rf=({row:t})=>t.between.length?a`${Me.between} <${na} ids=${t.from} />`:a`<${na} ids=${t.from} /> → <${na} ids=${t.to} />`;Np=(t,e)=>({key:t,label:e,text:n=>If(n[t]),cell:n=>a`<${na} ids=${n[t]} />`})});function qf({said:t,children:e}){let[n,s]=N(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Df({of:t,at:e}){if(t.length<=Wf)return a`<${oa} of=${t} at=${e} />`;let n=r=>Tt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>H(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`
        <${qf} said=${`${n(r[0])} (${r.length})`}><${oa} of=${r} at=${e} /><//>
      `)}
    <${oa} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function qp({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?zn.undecided:s?zn.nobody:e?.said;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${O("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Vp({plan:t,scenario:e}){let{stops:n,several:s}=_p(e,t),o=`route-${t.key}`;if(lt())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${qp} stop=${l} place=${c+1} />
              <${Wp} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${zn.open}</summary><${oa} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(p=>p.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${Wp} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${qp} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${Df} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${zn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,d)=>c<=p&&a`<i class="spoorlijn" style=${i(d)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${Dp} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${ne} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(be).map(([l,[,c]])=>a`<li><${ne} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${zn.silent}</li>
        <li><em>${zn.abc}</em>${b.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Le} name=${o} title=${zn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${f(zn.says,{silence:b.shared.silence})}</p>
  `}var zn,Wf,Dp,oa,Wp,Hp=S(()=>{"use strict";B();K();zt();F();T();Zr();fn();U();ct();Lt();ms();dt();zn=b.explore.route,Wf=10,Dp=({one:t})=>a`
  <a class=${Dt(t.id)?"verzamel":null} href=${O("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,oa=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${ne} basis=${n.basis(e)} /><${Dp} one=${n} /></li>`)}
  </ul>
`;Wp=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${lt()&&a`<p class="bij niemand">${zn.silent}:</p>`}
    <ul class="stilte" aria-label=${zn.silent}>
      ${e.map(s=>a`
          <li><a href=${O("overzicht",{cel:ce(s.key,t.notation,n.key)})}>${s.label}</a></li>
        `)}
    </ul>
  `});function gs(){let t=b.missing;return a`
    <${tt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${O("overzicht")}>${t.home}</a></p>
  `}function Uf({text:t}){let e=Cc(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${ke.alone} ${e.map(n=>a` <a href=${Hf(n)}>${n}</a>`)}</p>`}
      <p>${ke.try} ${Object.entries(ke.lists).map(([n,s])=>a` <a href=${O(n)}>${s}</a>`)}</p>
    </section>
  `}function Kf({text:t,answers:e}){let[n,s]=N(null);if(fe(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{Z().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",ke.source.about,a`<${Ht} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${f(ke.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ke.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${f(ke.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${Bi} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${Jt(l)}${p.some(ie)&&i(p.filter(ie))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Up({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=fi(e),r=e.trim()!=="",i=I(n.map(p=>p.kind)).sort(H),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Re(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?L(ke.found,l.length):f(ke.nothing,{text:e});return a`
    <${tt} text=${ke.title} />
    <section class="filters" aria-label=${ke.label}>
      <div class="velden">
        <${fo} label=${ke.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${Ut} label=${ke.what} name="wat" options=${i.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:ke.type}</p>
    ${s&&a`<p id="gelezen">${f(ke.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${Uf} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,Ni).map(p=>a`<${Vf} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>Ni&&a`<p>${f(ke.too_many,{count:l.length-Ni})}</p>`}
    ${r&&we()&&a`<${Kf} text=${e} answers=${o} />`}
    <${Xt} text=${r?c:""} />
  `}var ke,Ni,Bi,Vf,Hf,Jo=S(()=>{"use strict";so();B();K();zt();F();T();_e();hi();U();Ge();dt();ke=b.search;Ni=100,Bi=({text:t,answers:e})=>Ar(t,e).map(({said:n,on:s})=>s?a`<mark>${n}</mark>`:n),Vf=({item:t,answers:e})=>a`
  <li>
    <a href=${O(t.path)}><${Bi} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${R&&Ct(t.id)&&`, ${Ct(t.id)?.title}`}
    </span>
    <p><${Bi} text=${jc(t,e)} answers=${e} /></p>
  </li>
`,Hf=t=>O("zoek",{q:t})});function Zp({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(D(t,i))} (${o(i)})`]);return r.push([bs,`${W(b.shared.all)} (${n.length})`]),lt()?a`<${Ut} name="staat" label=${nt.filters.state} options=${r} chosen=${s} />`:a`<${Vn} legend=${nt.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Xp({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=[t,n.weg,n.stap,n.soort,n.kies,e.key,e.plan].join("|"),i=ea(n.weg),l={opened:t,chosen:n.kies||"",hidden:i,step:n.stap||"",kind:n.soort||""},c=Te(()=>ic({...l,anyRole:!!o},e),[r]),p=[...c.who,...c.what,...c.steps],d=p.includes(l.chosen)?l.chosen:"",u=p.length>ni,m=Jp(n,u),$={shown:c,opened:t,chosen:d,scenario:e,fixed:!!o},h=n.stap||n.soort||i.length>0||e.stated||e.plan,g=nt.alone[He(t[0])]||nt.alone.other,k=a`
    <button type="button" class="klein" onClick=${()=>E({weg:null})}>${nt.again}</button>
  `,_={...$,title:o||t.map(Kn).join(", ")};return a`
    <div class="verkenbalk">
      ${s} ${!u&&a`<${Qp} way=${m} />`}
      <${pn}>
        <div class="velden">
          <${Ut} name="stap" label=${nt.filters.step} options=${sn} />
          <${Ut} name="soort" label=${nt.filters.kind} options=${Js} />
          ${(n.stap||n.soort)&&a`<${ho} names=${["stap","soort"]} />`}
        </div>
      <//>
      ${m!=="lijst"&&a`<${Le} name=${nt.file} title=${_.title} scenario=${e} of="#verkenbeeld"
          legend="#verkenlegenda li" />`}
      <${Ns} query=${n}><${Ln} /><//>
    </div>
    ${i.length>0&&a`<p>${L(nt.hidden,i.length)} ${k}</p>`}
    ${u&&a`<p role="status">${f(nt.too_many,{count:p.length})}</p>`}
    ${!c.what.length&&a`<p>${h?nt.nothing:g}</p>`}
    <${Yp} way=${m} picture=${a`<div class="tekening"><${Fp} ...${_} /></div>`}
      list=${a`<${Ap} ...${$} />`} panel=${a`<${Tp} ...${$} />`} />
  `}function Qf({query:t,scenario:e}){let n=rs("Agreement").filter(d=>vs(d,e.date)&&qe(d,e.plan)),{title:s,none:o}=nt.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(d=>w(d,"agreementStatus")),i=Ei("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:bs,c=n.filter((d,u)=>l===bs||r[u]===l),p=a`<${Zp} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Xp} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===bs?s:`${s}: ${D("AgreementStatus",l)}`} />`}function Yf({query:t,scenario:e}){let n=Te(()=>wp(e),[e.date,e.plan]);if(!n.length)return a`<p>${nt.starts.informatie.none}</p>`;let s=n.map(u=>u.state),o=Ei("FlowState",Object.keys(nt.flows.first)[0],s),r=[...o,bs].includes(t.staat)?t.staat:o[0]||bs,i=n.filter(u=>r===bs||u.state===r),l=3*i.length>2*ni,c=Jp(t,l),p=t.kies||"",d=r===bs?b.shared.all:D("FlowState",r);return a`
    <div class="verkenbalk">
      <${Zp} list="FlowState" codes=${o} had=${s} state=${r} />
      ${!l&&a`<${Qp} way=${c} />`}
      ${c!=="lijst"&&a`<${Le} name="informatiestromen" title=${f(nt.flows.title,{state:d})} scenario=${e}
          of="#stromenbeeld" legend="#stromenlegenda li" />`}
    </div>
    ${l&&a`<p role="status">${nt.flows.too_many}</p>`}
    <${Yp} way=${c} picture=${a`<${Bp} rows=${i} chosen=${p} state=${d} />`}
      list=${a`<${Ip} rows=${i} scenario=${e} state=${d} />`}
      panel=${a`<${Pp} rows=${i} chosen=${p} />`} />
    <p class="zacht">${nt.flows.silence}</p>
  `}function Zf({at:t}){let e=a`
    <ul class="beelden" aria-label=${nt.starts_label}>
      ${Object.entries(nt.starts).map(([s,{label:o,to:r}])=>a`
          <li><a href=${O(r.path,r.query)} aria-current=${s===t?"page":null}>${o}</a></li>
        `)}
    </ul>
  `;if(!lt())return e;let n=nt.starts[t]?f(nt.starts_now,nt.starts[t]):nt.starts_label;return a`<details class="beginbij" key=${t}><summary>${n}</summary>${e}</details>`}function td({route:{path:t,query:e}}){let n=J(e),[,s=""]=t;if(s&&!Object.hasOwn(Kp,s))return a`<${gs} />`;let o=Gf(e),r=$=>{E({uit:$,kies:$,weg:null}),mt(Kn($))},i=a`<${ko} label=${nt.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=a`<${Ns} query=${e}><${Ln} /><//>`,c=Pi.length>0&&a`<${Ut} name="hoofdstuk" label=${nt.begin.chapters}
      options=${Pi.map($=>[w($,"identifier"),x($)])} />`,p=s||(e.van?"verbinding":o.length?"":"route"),{title:d=nt.heading,sentence:u=nt.sentence}=nt.starts[p]||{},m=o.length?a`<${Xp} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${c} ${l}</div><${Jf} scenario=${n} />`;return a`
    <${tt} text=${nt.heading} title=${p?`${nt.heading}: ${d}`:nt.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${Zf} at=${p} />
    ${s?a`<${Kp[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${Cp} query=${e} scenario=${n} />`:m}
  `}var nt,Gp,bs,Pi,Gf,Jf,Jp,Qp,Yp,Kp,ed=S(()=>{"use strict";me();B();K();zt();F();jt();T();Po();Zr();$n();U();jp();Ge();Ep();Rp();ms();Hp();ta();Jo();nt=b.explore,Gp=["beeld","beide","lijst"],bs="alle",Pi=[...rs("Chapter")].sort((t,e)=>H(w(t,"identifier"),w(e,"identifier"))),Gf=({uit:t,stap:e,partner:n,hoofdstuk:s})=>ea(t||_r(e)?.id||ve(n)||Pi.find(o=>w(o,"identifier")===s)),Jf=({scenario:t})=>a`
  ${ae(t).map(e=>a`
      ${R&&a`<p><strong>${e.title}</strong></p>`}
      <${Vp} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${nt.begin.network}</p>
`,Jp=(t,e)=>e?"lijst":Gp.includes(t.toon)?t.toon:lt()?"lijst":"beeld",Qp=({way:t})=>a`<${Vn} legend=${nt.show.label} name="toon" id="toon" current=${t}
  options=${Gp.map(e=>[e,nt.show[e]])} />`,Yp=({way:t,picture:e,list:n,panel:s})=>a`
  <div class="graaf">
    <div class="hoofd">${t!=="lijst"&&e} ${t!=="beeld"&&n}</div>
    ${(t!=="lijst"||z.route.query.kies)&&s}
  </div>
`;Kp={informatie:Yf,afspraken:Qf}});function ra(t,e){let n=Gn();for(let{mark:o}of t)e?n.add(o):n.delete(o);let s=n.size===0;return E({merk:[...n].join(Ii),...s&&{alleen:null}},!0),n.size}var Ii,Gn,nd,Ri,Wi=S(()=>{"use strict";K();Ii=".",Gn=()=>new Set((z.route?.query.merk||"").split(Ii).filter(Boolean)),nd=()=>[...Gn()].join(Ii),Ri=()=>!!z.route?.query.alleen&&Gn().size>0});var qi,Xf,aa,yo,Is,Qo=S(()=>{"use strict";B();T();qi=b.shared.outcomes,Xf={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},aa=({outcome:t})=>a`<g class=${`teken teken-${qi[t].sign}`}>${Xf[qi[t].sign]}</g>`,yo=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${aa} outcome=${t} />
  </svg>
`,Is=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${yo} outcome=${t} /> ${qi[t].said}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Di({gaps:t,what:e}){let n=Gn(),s=t.filter(i=>n.has(i.mark)).length,o=i=>mt(L(bn.bar.changed,ra(t,i.target.checked))),r=t.length>1?f(bn.mark_all,{count:t.length,what:e}):f(bn.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function sh({title:t,gaps:e,beside:n,by:s,scenario:o,open:r}){let i=e.filter(u=>u.heavy).length,l=new Map;for(let{query:u,subject_label:m}of e){let $=s==="topic"?us(u):m;l.set($,(l.get($)||0)+1)}let c=[...l].map(([u,m])=>m>1?f(bn.repeated,{title:u,count:m}):u),p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${L(bn.questions,e.length).replace(/^\d+ /,"")}
        ${i>0&&a`<span class="bij">${f(bn.heavy,{count:i})}</span>`}
      </span>
      <span class="vouwbij">${c.slice(0,6).join(" · ")}${c.length>6&&" …"}</span>
      ${n>0&&a`<span class="vouwtal bij">${f(bn.about_source,{count:n})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Di} gaps=${e} what=${t} />
      <${Vo} summary=${p} inside=${()=>e.map(u=>a`<${eh} key=${th(u)} gap=${u} scenario=${o} query=${y.queries[u.query]||{}} />`)} open=${r} />
    </div>
  `}function rd({gaps:t,beside:e,by:n,scenario:s,open:o}){let{of:r,all:i}=nh[n],l=(c,p)=>c.filter(d=>r(d)===p);return i(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:d})=>a`
        <${sh} key=${c} title=${p} gaps=${d} beside=${l(e,c).length} by=${n}
          scenario=${s} open=${o} />
      `)}function oh({row:t}){let e=t.who.length>sd+1?t.who.slice(0,sd):t.who,n=t.who.length-e.length;return a`
    <${Ht} ids=${e} />
    ${n>0&&f(bn.deadline.others.more,{names:"",count:n})}
    <span class="bij">${bn.deadline.how[t.how]}</span>
  `}function rh({gap:t,found:e,scenario:n}){let s=e.deadline,o=bn.deadline.columns,r=qt(e.subject),i=x(e.subject);return a`
    <tr role="row" class=${od(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Di} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${j} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${wi} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>${s.quote}<span class="bij">${s.by}</span></td>
      <td role="cell" data-kop=${o.stand}><${Is} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${oh} row=${s} /></td>
    </tr>
  `}function ad({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=bn.deadline,p=lt()?ih:ah,d=n||t.length<=p+1?t:t.slice(0,p),u=No(t.map(({found:m})=>m.deadline?.outcome||""));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${u.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${O("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(s).map(m=>a`<th scope="col" role="columnheader">${m}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${d.map(m=>a`<${rh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${d.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>E({termijnen:"alle"},!0)}>
            ${L(c,t.length-d.length)}
          </button>
        `}
    </section>
  `}var bn,od,th,eh,nh,sd,ah,ih,id=S(()=>{"use strict";me();B();K();zt();F();T();Wi();U();Lt();po();dt();Qo();bn=b.gaps;od=t=>Gn().has(t.mark)?"gemarkeerd":"",th=t=>`${t.mark} ${t.sentence}`,eh=({gap:t,scenario:e,query:n})=>a`
  <article class=${`punt gewicht-${t.severity} ${od(t)}`} data-vraag=${t.mark}>
    <${Di} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${yi} gap=${t} query=${n} />
      <${wi} gap=${t} scenario=${e} />
    </div>
  </article>
`,nh={topic:{of:t=>t.topic,all:()=>y.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>I(t.map(e=>e.query)).map(e=>[e,us(e)])}};sd=2;[ah,ih]=[8,5]});function lh({scenario:t,tell:e}){let n=s=>zo(e,ze.busy,async()=>{let o={options:os(t),marks:nd(),kind:s};rn(`${ze.file}.${s}`,(await Z().ask("marked",o)).data,cd[s])});return Object.keys(cd).map(s=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${ze.office[s]}</button>`)}function ch({gaps:t,scenario:e,rows:n}){let[s,o]=N(""),r=Gn();if(!r.size)return null;let i=t.filter(m=>r.has(m.mark)),l=r.size-i.length,c=Ri(),p=we()?ze.address:ze.elsewhere_office,d=()=>{ra([...r].map(m=>({mark:m})),!1),mt(ze.cleared)},u=()=>{E({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${ze.label}>
      <p>
        <strong>${L(ze.count,r.size)}</strong>${l>0&&L(ze.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>E({alleen:c?null:"gemarkeerd"})}>
        ${c?ze.every:ze.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${d}>${ze.clear}</button>
      <p class=${s?"":"merkuitleg"} aria-live="polite">${s||p}</p>
      <button type="button" id="merk-print" onClick=${u}>${ze.print}</button>
      <${Qt} name=${`${ze.file}.csv`} rows=${()=>n(i)} label=${ze.csv} id="merk-csv" />
      ${we()&&a`<${lh} scenario=${e} tell=${o} />`}
    </section>
  `}function ph({all:t}){let e=(r,i)=>I(r).map(l=>[l,i(l)]),n=e(t.flatMap(r=>Ls(r).flatMap(i=>i.partners)),ud),s=e(t.map(r=>r.query).sort(H),us),o=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]);return a`
    <${pn}>
      <div class="velden">
        <${Ut} label=${ut.fields.partner} name="partner"
          options=${n.sort((r,i)=>H(r[1],i[1]))} />
        <${Ut} label=${ut.fields.step} name="stap"
          options=${[...sn,...dd("stap",et)]} />
        <${Ut} label=${ut.fields.query} name="vraag" options=${s} />
        <${Ut} label=${ut.fields.weight} name="gewicht"
          options=${[...o,...dd("gewicht",r=>D("Severity",r))]} />
        <${Ut} label=${ut.fields.kind} name="soort" options=${Js} />
        <${fo} label=${ut.fields.text} name="tekst" />
        <${ho} names=${Vi} />
      </div>
    <//>
  `}function dh({points:t,low:e,source:n,query:s}){let o=I(t.map(c=>c.topic)).length,r=c=>L(ut.questions,c.length),i={points:f(ut.part_counts.points,{questions:r(t),topics:L(ut.topics_count,o)}),source:f(ut.part_counts.source,{questions:r(e)})},l=(c,p,d)=>a`
    <a href=${O("aandachtspunten",{...s,deel:p})} aria-current=${d?"true":null} id=${`deel-${p}`}>
      <strong>${ut.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${ut.parts_label}>
      ${l("points","overleg",!n)}${l("source",$d,n)}
    </nav>
  `}function uh({gaps:t,beside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(u=>Ls(u).map(m=>({gap:u,found:m}))).filter(({found:u})=>u.deadline).sort((u,m)=>H(u.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter(u=>!u.deadline),c=ia[n],p=Object.entries(ia).map(([u,m])=>[u,ut.fold[m]]),d=()=>E({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${ad} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${ut.heading[c]}</h2>
            <p>${ut.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${d}>${o?ut.refold:ut.unfold}</button>
            </p>
          </header>
          <${Vn} legend=${ut.fold_by} name="per" options=${p} current=${n} id="per" />
          <${rd} gaps=${l} beside=${e} by=${c} scenario=${s} open=${o} />
        </section>
      `}
    ${!t.length&&a`<p>${ut.none}</p>`}
  `}function md({route:t}){let e=J(t.query),n=t.query,s=G(e).gaps,o=Ri(),r=o?s.filter(k=>Gn().has(k.mark)):Ic(s,n),i=r.filter(k=>!k.source),l=r.filter(k=>k.source),c=n.deel?n.deel===$d:!i.length&&l.length>0,p=o||!!n.vraag,d=p?r:c?l:i,u=o||Vi.some(k=>n[k]),m=n.vouw?n.vouw==="uit":u&&d.length<=$h,$=n.per in ia?n.per:Object.keys(ia)[Number(c&&!p)],h=Object.fromEntries(Vi.filter(k=>n[k]).map(k=>[k,n[k]])),g=k=>L(ut.questions,k.length);return a`
    <${tt} text=${ut.title}>
      <p class="uitleg">${f(ut.intro,{report:Bn(Q(e.plan))})} ${xn}</p>
    <//>
    ${ae(e).map(k=>a`<${Hn} key=${k.key} plan=${k} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?ut.only_title:us(n.vraag)}</strong></p>`:a`<${dh} points=${i} low=${l} source=${c} query=${h} />`}
      <${Gr} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${ph} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${ut.source_intro}</p>`}
        <p class="zacht" id="weegt">${ut.weights}</p>
        <${uh} key=${`${c}${o}`} gaps=${d} beside=${c||p?[]:l} per=${$}
          scenario=${e} open=${m} all=${u||!!n.termijnen} />
        <p class="acties"><${Qt} name="aandachtspunten.csv" rows=${()=>pd(d,e)} /></p>
        <${io} />
      </div>
    </div>
    <${ch} gaps=${s} scenario=${e} rows=${k=>pd(k,e)} />
    <${Xt} text=${f(ut.shown,{points:g(i),low:g(l)})} />
  `}var ut,ze,ld,cd,ud,pd,dd,Vi,$d,ia,$h,fd=S(()=>{"use strict";me();B();K();zt();F();jt();T();_e();Wi();U();ct();Ge();Vt();id();po();ut=b.gaps,ze=b.gaps.bar,ld="application/vnd.openxmlformats-officedocument",cd={docx:`${ld}.wordprocessingml.document`,xlsx:`${ld}.spreadsheetml.sheet`};ud=t=>x(ve(t)||t),pd=(t,e)=>[[...ut.csv,...In],...t.map(n=>[n.number,D("Severity",n.severity),us(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(et).join(", "),n.kinds.map(rt).join(", "),n.partners.map(ud).join(", "),n.subject_label,ds(n).map(Jt).join("; "),...le(e,n.plan)])],dd=(t,e)=>{let n=z.route.query[t]||"";return n.includes(",")?[[n,Ae(n.split(",").map(e))]]:[]},Vi=["tekst","stap","soort","partner","vraag","gewicht"];$d="bron";ia={onderwerp:"topic",soort:"query"};$h=25});function ca({name:t,of:e,rows:n,columns:s,fields:o,keep:r,sort:i,groups:l,named:c,progress:p,dated:d}){let u=b[e];return function({route:$}){let h=J($.query),{plan:g,strict:k}=h,_=p&&k?b.shared.choices.strict_said:"",v=n(h).filter(q=>r(q,$.query)),A=s(),P=L(u.count,v.length),V=()=>Rn(A,gr(v,A,xi("sorteer",i)),q=>le(d?h:null,Ct(q.id)?.key||q.plan||g,_));return a`
      <${tt} text=${u.title}><p class="uitleg">${u.intro}</p><//>
      <${pn}>
        <${Bs} />
        ${d&&a`<${Ko} />`}
        <div class="velden">
          <${fo} name="tekst" />
          ${o().map(q=>a`<${Ut} ...${q} />`)}
          <${ho} names=${["tekst","vouw",...o().map(q=>q.name)]} />
        </div>
      <//>
      ${p&&a`<${go} />`}
      <p class="telling">${P}<${Qt} name=${`${t}.csv`} rows=${V} /></p>
      <${at} id=${t} caption=${f(u.caption,{count:P})} rows=${v} columns=${A}
        urlKey="sorteer" sort=${i} groups=${l&&{...l(),named:c,count:u.count}} />
      <${Xt} text=${P} />
    `}}var Tn,ue,Fn,yd,wd,_d,vd,Yo,wo,mh,la,fh,hd,xd,hh,gh,Sd,gd,Od,Cd,jd,Jn,Hi,bd,kd,Ld,Md=S(()=>{"use strict";so();B();K();zt();F();jt();T();U();ct();Lt();Ge();Vt();dt();Ce();Tn=b.partners,ue=b.measures,Fn=b.lookup;yd=t=>tn.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),wd=t=>Object.entries(y.codes[t]).map(([e,n])=>[e,n.label]),_d=(t,e)=>!e||ls([x(t),...["altLabel","promise","summary"].flatMap(n=>ht(t,n))].join(" "),e),vd=ca({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[R?t:""],keep:(t,e)=>_d(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Tn.fields.step,name:"stap",options:sn},{label:Tn.fields.kind,name:"soort",options:wd("OrganisationKind")},{label:Tn.fields.role,name:"rol",options:Object.entries(Tn.roles)}],columns:()=>[{key:"naam",label:Tn.columns.name,text:t=>x(t.id),cell:t=>[a`<${j} id=${t.id} />`,a`<${ps} id=${t.id} />`]},{key:"soort",label:Tn.columns.kind,text:t=>Tt(t.id,"organisationKind")},{key:"stappen",label:Tn.columns.steps,text:t=>yd(t.steps)},{key:"handelt",label:Tn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Tn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Tn.columns.wish,text:t=>t.wish}]}),Yo=t=>y.called[t]?.short||"",wo=t=>w(t,"prefLabel"),mh=Xl.map(t=>({id:t,...y.works[t]})).sort((t,e)=>H(Yo(t.id)||"~",Yo(e.id)||"~")||H(wo(t.id),wo(e.id))),la=R?"":An[0].date,fh=(t,e,n)=>({key:t,label:e,text:({id:s})=>Nn(s,n)?Ke(s,n):"",cell:({id:s})=>Nn(s,n)&&a`<${Yt} id=${s} date=${n} />`}),hd=()=>rs("Chapter").sort((t,e)=>H(w(t,"identifier"),w(e,"identifier"))).map(t=>[t,f(ue.chapter,{identifier:w(t,"identifier"),title:wo(t)})]),xd=ca({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>mh.filter(e=>qe(e.id,t)),keep:(t,e)=>_d(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:wn(t.id).includes(e.stap)))&&(!e.soort||vr(t.id).includes(e.soort))&&(!e.wat||Ve(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Nn(t.id)===e.staat),named:({id:t})=>wo(t),groups:()=>({of:t=>t.chapter||"",titles:[...hd(),["",ue.no_chapter]]}),fields:()=>[{label:ue.fields.what,name:"wat",options:Object.entries(ue.types)},{label:ue.fields.chapter,name:"hoofdstuk",options:hd()},{label:ue.fields.step,name:"stap",options:[...sn,["alle",ue.across]]},{label:ue.fields.kind,name:"soort",options:Js},{label:ue.fields.status,name:"staat",options:wd("Status")}],columns:()=>[{key:"nr",label:ue.columns.number,text:({id:t})=>Yo(t),cell:({id:t})=>Yo(t)?a`<a href=${Fe(t)}>${Yo(t)}</a>`:a`<span class="zacht">${ue.no_number}</span>`},{key:"naam",label:ue.columns.name,text:({id:t})=>wo(t),cell:({id:t})=>a`<${j} id=${t} text=${wo(t)} />`},...Sn(({id:t})=>Ct(t)?.key),{key:"wat",label:ue.columns.what,text:({id:t})=>Gt(t)},...la&&la!==he?[fh("plan",W(ss(la)),la)]:[],Cn("nu",R?ue.columns.stand:W(ss(he)),({id:t})=>t),{key:"termijn",label:ue.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>Y(w(t,"finalDueBy"))},{key:"stap",label:ue.columns.step,text:t=>t.across?b.shared.all_steps:yd(wn(t.id))},{key:"wie",label:ue.columns.lead,sort:!1,text:t=>t.container?"":Qs(t.id).map(x).join(", ")||b.shared.nobody,cell:t=>t.container?"":Qs(t.id).length?a`<${Ht} ids=${Qs(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]}),hh=t=>I(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>ee(t,e))).filter(ie),gh=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:hh(t),text:[x(t),...ht(t,"altLabel"),w(t,"summary"),e.told].join(" ")})),Sd=t=>({key:"bron",label:Fn.columns.place,sort:!1,text:e=>on(t(e)).map(Jt).join("; "),cell:e=>a`<${Wn} of=${t(e)} />`}),gd="Recommendation",Od=(t,e,n)=>ca({name:t,of:e,sort:"naam",rows:({plan:s})=>gh.filter(o=>qe(o.id,s)&&Ve(o.id,gd)===n),keep:(s,o)=>(!o.wat||Ve(s.id,o.wat))&&(!o.tekst||ls(s.text,o.tekst))&&(!o.stap||s.steps.includes(o.stap)),named:({id:s})=>x(s),groups:()=>({of:({id:s})=>Object.keys(Fn.types).find(o=>Ve(s,o))||"",titles:Object.entries(Fn.types).map(([s,o])=>[s,W(o)])}),fields:()=>[{label:Fn.fields.what,name:"wat",options:Object.entries(Fn.types).filter(([s])=>rs(s).length&&s===gd===n)},{label:Fn.fields.step,name:"stap",options:sn}],columns:()=>[{key:"naam",label:Fn.columns.name,text:({id:s})=>x(s),cell:({id:s})=>[a`<${j} id=${s} />`,w(s,"summary")&&a`<p class="zacht">${w(s,"summary")}</p>`]},...Sn(({id:s})=>Ct(s)?.key),{key:"wat",label:Fn.columns.what,text:({id:s})=>Gt(s)},{key:"zegt",label:Fn.columns.told,text:s=>s.told},{key:"over",label:Fn.columns.about,sort:!1,text:s=>s.about.map(x).join("; "),cell:s=>a`<${Ht} ids=${s.about} name=${qt} />`},Sd(({id:s})=>s)]}),Cd=Od("naslag","lookup",!1),jd=Od("gevraagd","asked",!0),Jn=b.timeline,Hi=t=>t.day.slice(0,4),bd=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),kd=I(y.timeline.map(Hi)).map(t=>[t,t]),Ld=ca({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,said:[n.progress&&n.id&&Ke(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),keep:(t,e)=>(!e.wat||t.kind===e.wat)&&(!e.stap||t.steps.includes(e.stap))&&(!e.jaar||Hi(t)===e.jaar)&&(!e.tekst||ls(bd(t),e.tekst)),named:t=>t.id?x(t.id):t.what,groups:()=>({of:Hi,titles:kd}),fields:()=>[{label:Jn.fields.what,name:"wat",options:Object.entries(Jn.kinds)},{label:Jn.fields.step,name:"stap",options:sn},{label:Jn.fields.year,name:"jaar",options:kd}],columns:()=>[{key:"dag",label:Jn.columns.when,text:t=>t.day,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:Jn.fields.what,text:t=>Jn.kinds[t.kind]},{key:"wat",label:Jn.columns.what,text:bd,cell:t=>[t.id&&a`<${j} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:Jn.columns.stand,text:t=>t.said},Sd(t=>t.at)]})});function bh({cell:t,change:e}){let[n,...s]=t.brief,o=t.asked&&a`<span class="bij">${ks.asked_mark}</span>`,r=e&&a`<span class="bij door">${ks.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${Dn} bar=${t.bar} support=${t.support_only} />${l}`}function kh({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Kr(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=ce(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ne(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${js(c)} aria-haspopup="dialog" onClick=${()=>E({cel:c})}>
        <span class="sr">${f(ks.cell,{row:t.label,step:et(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${bh} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${ne} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function da({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=an(n),i=lo(t,e,n),[l,c]=N(s?Math.max(0,r.indexOf(Nr(s).step)):0),p=new Set(o?.columns.filter(d=>!d.acting&&!d.undecided).map(d=>d.step));return a`
    <${_h} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${pa(n)} role="table">
      <caption>${f(ks.caption,{rows:ks.heads[t],scenario:_t(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${ks.heads[t]}</th>
          ${n.steps.map((d,u)=>a`
              <${yh} step=${d} place=${u+1} of=${n.steps.length} empty=${p.has(d.notation)}
                chosen=${u===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${ks.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Se(t,e,n).map(d=>a`<${wh} key=${d.key} row=${d} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var ks,yh,wh,_h,pa,Ui=S(()=>{"use strict";B();K();F();T();fn();ct();Es();dt();ks=b.overview;yh=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Fe(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,wh=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${j} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${an(e).map((o,r)=>a`<${kh} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,_h=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${ks.one_step}>
    ${an(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${et(s)}
        </button>
      `)}
  </div>
`,pa=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Sh({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Zo.wish}</h2>
      <ul class="tegels">
        ${Zo.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${O(n.to,n.choose)}>
                <${xh} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.said&&e?.said[n.said]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function jh({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Zo.discuss.title}</h2><p>${Zo.discuss.note}</p>
        <p class="acties"><a href=${O("aandachtspunten")}>${f(Zo.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Ch} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Lh({state:t,things:e,date:n}){let s=R?"h4":"h3",o=i=>ao(i,n)[1]&&a`<span class="zacht"> – ${ao(i,n)[1]}</span>`,r=f(Bt.group,{state:W(D("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${hn} ids=${gn(e)} more=${o} />
    </div>
  `}function Mh({scenario:t,plan:e}){let n=R?"h3":"h2";return G(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o];return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${f(Bt.apart.title,{kind:l.label})}<//>
          <p>${f(Bt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(c=>a`<${Lh} ...${c} date=${t.date} />`)}
                </div>
              `:a`<p>${i?Bt.undecided:ro(e)}</p>`}
      </section>
    `})}function Td({route:t}){let e=J(t.query),n=Object.hasOwn(Ki,t.query.rijen||"")&&Ki[t.query.rijen||""]||"kind",s=Object.entries(Ki).map(([l,c])=>[l,Bt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=G(e);return a`
    ${n==="kind"?a`<${Ah} answer=${i} plan=${Q(e.plan)} plans=${ae(e)} />`:a`<${tt} text=${Bt.heading} title=${Bt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Bt.matrix[n]}</h2><p>${_t(e)}</p>
          <p class="acties"><a href=${O("methode")}>${Bt.legend.more}</a></p>
          <${Ns} query=${t.query}>
            <${Vn} legend=${Bt.rows.title} name="rijen" options=${s} current=${o} id="r" />
            <${Ln} />
          <//>
        </div>
        ${ae(e).map(l=>a`
            ${R&&a`<h3>${l.title}</h3>`}
            <${Hn} plan=${l} />
            <${da} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${Fh} by=${n} scenario=${e} plan=${l} />
            <${Mh} scenario=${e} plan=${l} />
          `)}
        <${io} />
      </div>
      <${Hr} undecided=${Br(e)} />
    </div>
    ${r&&a`<${$o} address=${r} by=${n} scenario=${e} />`}
    <${Xt} text=${r?"":f(Bt.shown,{scenario:_t(e)})} />
  `}var Bt,zd,vh,xh,Zo,Oh,Ch,Ki,zh,Th,Fh,Ah,Fd=S(()=>{"use strict";B();K();zt();F();jt();T();fn();U();ct();Es();Ge();Vt();ms();dt();Ui();$s();Bt=b.overview,{truth:zd}=b.thing,vh={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},xh=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${vh[t]}
  </svg>
`,{start:Zo}=Bt;Oh=({query:t,barriers:e,plan:n,weights:s},o)=>O("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:s.join(","),...o&&{plan:n}}),Ch=({point:t,several:e})=>a`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${Oh(t,e)}>${t.ask}</a></p>
  </li>
`;Ki={"":"kind",partner:"partner",vorm:"form"},zh=(t,e,n)=>{let{word:s,lines:o}=Ne(e);if(!e)return[t.label,et(n),Bt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:d}=e;return[t.label,et(n),s,o.join("; "),D("Basis",r),zd[String(i)],l,c,p,zd[String(d)]]},Th=(t,e,n)=>[[...Bt.csv,...In],...Se(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...zh(s,o,an(n)[r]),...le(e,n.key)]))],Fh=({by:t,scenario:e,plan:n})=>a`
  <div class="acties">
    <${Qt} name="matrix.csv" rows=${()=>Th(t,e,n)} />
    <${Le} name=${pa(n)} title=${Bt.matrix[t]} scenario=${{...e,plan:n.key}}
      of=${`[id="${pa(n)}"]`} legend=".legenda .stalen li" />
    <${mn} text=${()=>location.href} label=${Bt.link} />
  </div>
`,Ah=({answer:t,plan:e,plans:n})=>a`
  <div class="start">
    <${tt} text=${Bt.heading} title=${Bt.title}>
      <p>${f(Bt.start.intro,{report:Bn(e)})}</p>
      <p><strong>${f(Bt.start.dated,{year:I(n.map(({date:s})=>s.slice(0,4))).join(", ")})}</strong>
        ${" "}${Bt.start.since}</p>
    <//>
    <${Sh} answer=${t} />
  </div>
  <${jh} points=${t.points} count=${t.gaps.length} plans=${n} />
`});async function Ad(t,e){let n=await Z().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=ot(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Eh(c,n)),l=(r||[]).length-i.length;return Z().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await ua({decisions:i,saved:!1}),null}function Eh({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function ua(t){let e=ot(),n=await Z().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n}})}async function ye(...t){let e=ot();await ua({decisions:[...e.decisions,...t],undone:[],saved:!1})}async function Gi(){let t=ot(),e=t.decisions.at(-1);e&&await ua({decisions:t.decisions.slice(0,-1),undone:[e,...t.undone],saved:!1})}async function Ji(){let t=ot(),[e,...n]=t.undone;e&&await ua({decisions:[...t.decisions,e],undone:n,saved:!1})}var ot,$a,Xo,Rs,Ws,ma,qs=S(()=>{"use strict";_e();ot=()=>Z().board;$a=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),Xo=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Rs=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),Ws=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),ma=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Qn({label:t,value:e,options:n,id:s=null,pick:o}){let r=Mo(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var tr=S(()=>{"use strict";B()});function Nh({column:t,act:e}){let[n,s]=t.both,{found:o}=ot(),i=[...o.columns.some(({target:$,table:h})=>$===o.fields.role&&h===t.table)?["beside"]:[],"all","eerste","splits","none"],{partner:l,role:c}=o.fields,p={beside:`${l}:${c}`,all:`${l}:${n}`,none:l},d=$=>e(()=>ye(Xo(t.which,"target",p[$]||`${l}:${$}`))),u=t.reading===c?"beside":t.reading,m=u==="?"?"":u||(t.role===n?"all":"none");return a`
    <fieldset class="bordkeuze">
      <legend>${bt.whose}</legend>
      ${i.map($=>a`
          <label>
            <input type="radio" name=${`wie-${t.which}`} checked=${$===m}
              onChange=${()=>d($)} />
            ${f(bt.readings[$],{one:n,other:s})}
          </label>
        `)}
    </fieldset>
  `}function Bh({column:t,act:e}){let{targets:n,fields:s}=ot().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:d}=t,u=[t.why==="values"&&bt.by_values,t.options.length>0&&t.why==="head"&&f(bt.maybe,{what:t.options.join(", ")}),t.month_first&&bt.month_first,t.says].filter(Boolean),m=[...new Set([...n.slice(0,Ed),bt.notes,...n.slice(Ed)])],$=c?[[`${l}:${c}`,f(bt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${Qn} label=${f(bt.as,{head:r})} value=${$[0]?.[0]||l||bt.notes}
          options=${[...$,...m.map(h=>[h,h])]} pick=${h=>e(()=>ye(Xo(o,"target",h===bt.notes?"":h)))} />
      </td>
      <td class=${d<p&&l?"vraag":""}>
        ${f(bt.read,{read:l?d:p,count:p})}
      </td>
      <td>
        ${u.join(" ")}
        ${t.both.length>0&&l===s.partner&&a`<${Nh} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Ph(){let[t,e]=N(0),{rows:n,fields:s}=ot().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:l,role:c})=>c?`${l} (${c})`:l).join(", "),i=Object.entries({[bt.fields.who]:r,...o.fields}).filter(([l,c])=>c&&l!==s.role);return a`
    <section class="bordproef">
      <h2>${f(bt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${i.map(([l,c])=>a`<dt>${l}</dt><dd>${c}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${bt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1} onClick=${()=>e(t+1)}>
          ${bt.following}
        </button>
      </p>
    </section>
  `}function Nd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=ot().found,l=n.filter(p=>p.led).length,c=[[f(bt.read,{read:n.filter(p=>!p.open).length,count:n.length}),bt.sum.placed],[f(bt.read,{read:l,count:n.length}),bt.sum.led],[String(ma(s).length),bt.sum.asks],[String(o.length),bt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${bt.heads.map(p=>a`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>a`<${Bh} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${bt.plan}</h2>
          <label class="veld"><span>${bt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>ye(Ws(i.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${bt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>ye(Ws(i.day,p)))} />
          </label>
        </section>
        <${Ph} />
        <section>
          <h2>${bt.sums}</h2>
          <dl class="bordsom">${c.map(([p,d])=>a`<dt>${p}</dt><dd>${d}</dd>`)}</dl>
          ${o.map(p=>a`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var bt,Ed,Bd=S(()=>{"use strict";B();F();qs();T();tr();bt=b.board.columns,Ed=-1});async function _o(t,e){let n=await Z().ask("take",{...t,beside:e});if(!n.ok)return n;let{page:s}=await Z().ask("page",{options:[],comparisons:!1});return Z().show(s,f(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),n}async function Rh(){await Z().ask("shipped"),Z().show()}function fa({files:t,children:e=null}){let[n,s]=N("");async function o(r,i){window.addEventListener("beforeunload",Pd),await zo(s,Kt.saving,async()=>{let{name:l,data:c}=await Z().ask(r,i);rn(l,c,Qi[l.split(".").pop()])}),window.removeEventListener("beforeunload",Pd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`
          <button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Wd(){let t=Zt(),[e,n]=N("");async function s(){let[o]=t.current.files;if(!o)return mt(Kt.first_source);zo(n,Kt.busy,async()=>(await Z().ask("source",{data:await kr(o)})).message)}return a`
    <section class="blok">
      <h2>${Kt.source}</h2>
      <p class="zacht">${Kt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Kt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${Kt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function ha({message:t,notes:e=[],faults:n,wrong:s,questions:o,asked:r,counts:i}){let l=i&&n.length+o.length>0;return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${fa} files=${[{id:"bewaar-fouten",label:Kt.save_marked,name:"faults"}]} />`}
    ${e.map(c=>a`<p>${c}</p>`)}
    <${Id} title=${Kt.faults} lines=${n} count=${s} />
    <${Id} title=${Kt.questions} lines=${o} count=${r} />
    <${Wh} title=${Kt.read} lines=${qh(i)} />
  `}function qd(t){if(!t.length)throw new Error(Kt.first);if(t.length>1)throw new Error(f(Kt.one_only,{count:t.length}));if(t[0].size>Ka)throw new Error(f(Kt.too_large,{name:t[0].name,most:Ka/2**20}));return t[0]}var Kt,Ih,Qi,Pd,Rd,Id,Wh,qh,ga=S(()=>{"use strict";me();B();F();T();_e();U();Vt();Kt=b.check,Ih="plan",Qi={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Pd=t=>t.preventDefault();Rd=()=>a`
  <section class="blok">
    <h2>${Kt.save}</h2>
    <p class="zacht">${Kt.save_intro}</p>
    <${fa}
      files=${Object.entries(Kt.save_as).filter(([t])=>!(R&&t===Ih)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Z().own&&a`<button type="button" id="terug" onClick=${Rh}>${Kt.back}</button>`}
    <//>
  </section>
`;Id=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`
    <h2>${f(Kt.list,{title:t,count:n})}</h2>
    <ul>${e.map(s=>a`<li>${s}</li>`)}</ul>
  `,Wh=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
    </details>
  `,qh=(t={})=>Object.entries(t).map(([e,n])=>f(Kt.counted,{count:n,what:wr(e).toLowerCase()})).sort(H)});function Vd({act:t}){let e=Zt(),[n,s]=N(null),[o,r]=N(!1),[i,l]=N(""),c=(d,u)=>t(async()=>{r(!0);try{let m=await u(),$=await Ad(d,m);if(s($&&{...$,given:{name:d,data:m}}),$)return mt($.message);location.hash=O("controleer",{stap:"kolommen"})}finally{r(!1)}}),p=d=>t(async()=>{let u=qd(d);await c(u.name,()=>kr(u))});return fe(()=>{let d=u=>p(u.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Je.list.drop}</h2>
        <p>${Je.list.kinds}</p>
        <label class="veld">
          <span>${Je.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>p(e.current.files)} />
        </label>
        <p class="zacht">${Je.list.others}</p>
        ${o&&a`<p role="status">${Je.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak">
          <span>${Je.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>c(`${Je.list.pasted}.txt`,async()=>Dd(Dh(i)))}>
            ${Je.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>c(`${Je.list.example_name}.csv`,async()=>Dd(Je.list.example_list))}>
            ${Je.list.example}
          </button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${Je.list.facts.map(({head:d,text:u})=>a`<li><strong>${d}</strong> ${u}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`
          <${ha} ...${n} />
          ${n.ok&&a`
              <p class="acties">
                <button type="button" id="open-plan" onClick=${()=>t(()=>_o(n.given,!1))}>
                  ${b.check.open}
                </button>
                <button type="button" id="ernaast" onClick=${()=>t(()=>_o(n.given,!0))}>
                  ${b.check.beside}
                </button>
              </p>
            `}
        `}
    </div>
  `}var Je,Dd,Dh,Hd=S(()=>{"use strict";me();B();K();qs();T();_e();ga();Je=b.board,Dd=t=>new TextEncoder().encode(t),Dh=t=>/[\t;]/.test(t)?t:`${Je.list.head}
${t}`});function Ud({act:t}){let{names:e,left_out:n,plan:s,fields:o}=ot().found,r=(...p)=>e.filter(({reading:d})=>p.includes(d)),i=r("several"),l=p=>()=>t(()=>ye(p)),c=ma(e).length;return a`
    <p class="uitleg">${c?f(Pt.intro,{count:e.length,asks:c}):Pt.nothing}</p>
    <${er} title=${Pt.several} names=${i}
      after=${i.length>1&&a`
          <p><button type="button" id="splits-alle" onClick=${l(Rs("*","names",""))}>
            ${L(Pt.take_all,i.length)}
          </button></p>
        `}>
      ${({which:p,text:d,parts:u})=>a`
        <p>${u.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(Rs(p,"names",u.join("; ")))}>
            ${f(Pt.split,{count:u.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(Rs(p,"names",d))}>${Pt.one}</button>
        </p>
      `}
    <//>
    <${er} title=${Pt.same} names=${r("same")}>
      ${({which:p,text:d,meant:u})=>a`
        <p>${f(Pt.same_text,{meant:u})}</p>
        <p class="acties">
          <button type="button" onClick=${l(Rs(p,"names",u))}>${Pt.yes}</button>
          <button type="button" class="alslink" onClick=${l(Rs(p,"names",d))}>${Pt.no}</button>
        </p>
      `}
    <//>
    <${er} title=${Pt.new} names=${r("new")}>
      ${({which:p,text:d,kind:u})=>a`
        <${Qn} label=${f(Pt.kind_of,{name:d})} value=${u||"organisatie"}
          options=${Object.entries(Pt.new_kinds)} pick=${m=>t(()=>ye(Rs(p,"kind",m)))} />
      `}
    <//>
    <${er} title=${Pt.nobody} names=${r("nobody")} after=${a`<p class="zacht">${Pt.nobody_more}</p>`}>
      ${()=>null}
    <//>
    ${n.length>0&&a`
        <section class="bordnamen">
          <h2>${Pt.left_out}</h2>
          <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
          <p class="zacht">${Pt.left_out_more}</p>
        </section>
      `}
    <${er} title=${Pt.known} names=${r("known","split","decided")}>
      ${({parts:p})=>a`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Pt.expect}</h2>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>ye(Ws(o.without,p.target.checked?"nee":"ja")))} />
        ${Pt.expect_yes}
      </label>
    </section>
  `}var Pt,er,Kd=S(()=>{"use strict";B();F();qs();T();tr();Pt=b.board.partners,er=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`
            <li key=${o.which}>
              <p><strong>“${o.text}”</strong> <span class="zacht">${L(Pt.count,o.count)}</span></p>
              ${n(o)}
            </li>
          `)}
      </ul>
    </section>
  `});function Hh(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Uh({row:t,name:e,act:n}){let{choices:s}=ot().found,o=t.asks[e],r=i=>n(()=>ye(Xo(o.which,o.field,i)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>r(o.meant)}>${it.right}</button>`}
      ${s[e]&&a`
          <${Qn} label=${`${e}: ${o.word}`} value="" options=${[["","…"],...Gd(s[e])]}
            pick=${r} />
        `}
    </p>
  `}function Kh({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=ot().found,[l,c]=N(!1),p=t.fields[i.step],d=t.fields[i.kind]||"",u=$=>{n(t,l&&p&&!p.split("; ").includes($)?`${p}; ${$}`:$),c(!1)};function m($){let{target:h,currentTarget:g,key:k,shiftKey:_}=$;if(h!==g||$.ctrlKey||$.altKey||$.metaKey)return;let v=o.find(A=>A.key===k.toUpperCase());if(v)u(v.value);else if(k==="Enter"&&_&&t.proposal)s();else if(k==="Enter"&&t.proposal)u(t.proposal.value);else if(k.toUpperCase()==="L")n(t,"");else if(k==="+")c(!0);else if(k==="ArrowDown"||k==="ArrowUp"){let A=[...document.querySelectorAll(".bordkaart")];A[A.indexOf(g)+(k==="ArrowDown"?1:-1)]?.focus()}else if(k==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;$.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${Hh(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:$,role:h})=>a`<span>${$}${h&&` (${h})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||it.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map($=>a`<${Uh} row=${t} name=${$} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:$,key:h})=>a`
              <button type="button" class=${t.proposal?.value===$?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes($))} onClick=${()=>u($)}>
                ${$} <kbd aria-hidden="true">${h}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${it.kind}</span>
          <${Qn} label=${it.kind} value=${d} pick=${$=>e(()=>ye($a(t.which,i.kind,$)))}
            options=${[["",it.unknown],...Gd([...new Set([...d?[d]:[],...r[i.kind]])])]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:$})=>$===t.proposal?.value)&&a`
              <button type="button" class="is-voorstel" onClick=${()=>u(t.proposal?.value||"")}>
                ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
              </button>
            `}
          ${p?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)} aria-pressed=${String(l)}>
                    ${it.plus}
                  </button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${it.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function Gh(){let{cells:t,places:e}=ot().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${it.matrix}</h2>
      <p class="zacht">${it.matrix_more}</p>
      <table>
        <thead>
          <tr>
            <td></td>
            ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`
              <tr>
                <th scope="row">${s}</th>
                ${o.map((i,l)=>a`
                    <td class=${i?"is-vol":r[l]?"is-open":""}>
                      ${i||(r[l]?"":"–")}
                      ${r[l]>0&&a`<span>${f(it.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function Jd({act:t}){let{reasons:e,rows:n,places:s,fields:o}=ot().found,[r,i]=N(e[0]?.reason||""),[l,c]=N(Vh),[p,d]=N(0),u=Zt(),[m,$]=N(0),h=[...e.map(({reason:M,value:Ot,count:re,strength:$e})=>({reason:M,value:Ot,count:re,strength:$e})),{reason:"",value:"",count:n.filter(M=>M.open&&!M.proposal).length,strength:""},{reason:nr,value:"",count:n.length-ba(n),strength:""}].filter(({count:M})=>M),g=h.some(({reason:M})=>M===r)?r:h[0]?.reason,k=h.find(({reason:M})=>M===g),_=M=>{i(M),d(0),lt()&&u.current?.scrollIntoView()},v=n.filter(M=>g===nr?!M.open:M.open&&(M.proposal?.reason||"")===g),A=Math.max(0,Math.min(p,v.length-1)),P=M=>t(()=>ye(...M.map(Ot=>$a("*",o.step,"",Ot))),()=>f(b.board.place.progress,V())),V=()=>{let{rows:M}=ot().found;return{placed:M.length-ba(M),count:M.length}};async function q(M,Ot){let re=v.indexOf(M);await t(()=>ye($a(M.which,o.step,Ot)));let $e=ba(ot().found.rows);mt(f(Ot?it.is_at:it.is_open,{title:M.number||M.title,value:Ot,count:$e})),$($e||g===nr?re+1:-1)}fe(()=>{if(!m)return;m<0&&wt("verder")?.focus();let M=u.current?.querySelectorAll(".bordkaart")||[],Ot=M[Math.min(lt()?1:m,M.length)-1];m>0&&(Ot||document.querySelector(".bordreden"))?.focus(),$(0)},[m]);let C=e.filter(({strength:M})=>M==="sterk").map(({reason:M})=>M),St=M=>M===nr?it.done:M||it.none;return a`
    <p class="bordstand">${f(it.progress,V())} ${!ba(n)&&it.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${it.reasons}</h2>
        ${C.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>P(C)}>${it.take_strong}</button>`}
        <ul>
          ${h.map(({reason:M,value:Ot,count:re,strength:$e})=>a`
              <li key=${M} class=${M===g?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(M===g)}
                  onClick=${()=>_(M)}><span class="bordtal">${re}</span> ${St(M)}</button>
                <p class="zacht">
                  ${$e==="zwak"&&a`<span class="bordnaam">${it.weak}</span> `}
                  ${Ot?f(it.proposal,{value:Ot}):M===nr?it.done_more:it.none_more}
                </p>
                ${Ot&&re>0&&a`<button type="button" class="klein" aria-label=${`${L(it.take,re)}: ${M}`}
                    onClick=${()=>P([M])}>${L(it.take,re)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${u}>
        <h2>${k&&St(k.reason)} <span class="zacht">${v.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${it.keys}</summary>
          <p>${f(it.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(lt()?v.slice(A,A+1):v.slice(0,l)).map(M=>a`
              <${Kh} key=${M.which} row=${M} act=${t} place=${q}
                all=${()=>P([M.proposal?.reason||""])} />
            `)}
        </ul>
        ${lt()&&v.length>1&&a`
            <p class="acties bordblad">
              <button type="button" disabled=${!A} onClick=${()=>d(A-1)}>${it.previous}</button>
              <span>${f(it.which,{place:A+1,count:v.length})}</span>
              <button type="button" disabled=${A>v.length-2} onClick=${()=>d(A+1)}>
                ${it.following}
              </button>
            </p>
          `}
        ${!lt()&&v.length>l&&a`<button type="button" onClick=${()=>c(v.length)}>
            ${f(it.more,{count:v.length-l})}
          </button>`}
      </section>
      <${Gh} />
    </div>
  `}var it,Vh,nr,ba,Gd,Qd=S(()=>{"use strict";me();B();zt();F();qs();T();tr();it=b.board.place,Vh=30,nr="-",ba=t=>t.filter(e=>e.open).length;Gd=t=>t.map(e=>[e,e])});function Yd({act:t}){let e=ot(),{rows:n,plan:s,access:o,fields:r}=e.found,[i,l]=N(null),c=JSON.stringify(e.decisions),p=e.taken===c&&Z().own,d=n.filter(h=>!h.open),u=d.filter(h=>!h.judged).length;if(fe(()=>{p||t(async()=>{e.taken=c;let h=await _o({name:e.name,decisions:e.decisions},!1);l(h.ok?null:h)})},[c]),i)return a`<div class="antwoord"><${ha} ...${i} /></div>`;if(!p)return a`<p role="status">${Pe.making}</p>`;let m=J(z.route.query),$=y.plans.find(({title:h})=>h===s.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${f(Pe.placed,{placed:d.length,count:n.length})}
      ${u>0&&a` ${L(Pe.without_kind,u)}`}
      ${n.some(h=>!h.judged)&&a` <strong>${Pe.not_yet}</strong>`}
    </p>
    <${da} by="kind" scenario=${m} plan=${$} />
    ${z.route.query.cel&&a`<${$o} address=${z.route.query.cel} by="kind" scenario=${m} />`}
    <p><a href=${O("aandachtspunten")}>${Pe.questions}</a></p>
    <section class="blok">
      <h2>${Pe.take_along}</h2>
      <label class="veld"><span>${Pe.access}</span>
        <${Qn} id="toegang" label=${Pe.access} value=${s.access||"niet-openbaar"}
          options=${o.map(h=>[h,h.replace("-"," ")])} pick=${h=>t(()=>ye(Ws(r.access,h)))} />
      </label>
      <p class="zacht">${Pe.access_more}</p>
      <${fa}
        files=${[{id:"bewaar-werkmap",label:Pe.workbook,name:"workbook",given:{decisions:e.decisions}}]}
      >
        <button type="button" id="bewaar-keuzes" onClick=${()=>Jh(e)}>${Pe.choices}</button>
        <button type="button" id="ernaast"
          onClick=${()=>t(()=>_o({name:e.name,decisions:e.decisions},!0))}>${Pe.beside}</button>
      <//>
      <p class="zacht">${Pe.workbook_more} ${Pe.next_list}</p>
    </section>
  `}var Pe,Jh,Zd=S(()=>{"use strict";B();K();F();jt();qs();T();_e();Es();Vt();Ui();tr();ga();Pe=b.board.result,Jh=t=>rn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function tu({state:t,why:e,own:n}){let s=b.werkplaats;return a`
    <p>
      ${n?a`<strong>${f(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${f(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function tg(){let t=document.activeElement,e=Zh.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==wt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&wt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Xh));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function eg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=ot(),l=o.rows.filter(d=>d.open).length,c=Yn[Yn.indexOf(t)+1],p=t==="plaatsen"&&l?f(Mt.next_open,{count:l}):Mt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${L(Mt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${f(Mt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(Gi,()=>Mt.undone)}>${Mt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(Ji,()=>Mt.redone)}>${Mt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Yh(e)}>${Mt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${O("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function nu({route:t}){let[,e]=N(0),[n,s]=N(""),o=t.query.stap||"",r=ot()&&Yn.includes(o)?o:Yn[0],{of:i,Step:l}=Xd[r];async function c(p,d){let u=tg(),m=ot()?.decisions.length;try{s(""),await p(),e(h=>h+1);let $=ot()?.decisions.length||0;d?mt(d()):$!==m&&mt(L(Mt.decided,$)),window.setTimeout(u,60)}catch($){s($.message)}}return fe(()=>{z.started&&window.scrollTo(0,0)},[r]),fe(()=>{function p(u){let{target:m,key:$}=u;if(!(!u.ctrlKey||!ot()||/input|textarea/i.test(m.tagName))){if($==="z")ot()?.decisions.length&&c(Gi,()=>Mt.undone);else if($==="y")ot()?.undone.length&&c(Ji,()=>Mt.redone);else return;u.preventDefault()}}let d=u=>ot()?.saved===!1&&u.preventDefault();return window.addEventListener("keydown",p),window.addEventListener("beforeunload",d),()=>{window.removeEventListener("keydown",p),window.removeEventListener("beforeunload",d)}},[z.route]),a`
    <${Qh} at=${r} />
    <${tt} key=${r} text=${i.title} title=${`${b.check.title}: ${Mt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${ot()&&r!==Yn[0]&&a`<${eg} at=${r} act=${c} />`}
    ${(r===Yn[0]||r==="resultaat")&&a`<${Rd} />`}
    ${r===Yn[0]&&a`<${Wd} />`}
  `}var Mt,Xd,Yn,eu,Qh,Yh,Zh,Xh,su=S(()=>{"use strict";me();B();K();zt();F();qs();T();_e();Bd();Hd();Kd();Qd();Zd();Vt();ga();Mt=b.board,Xd={lijst:{of:Mt.list,Step:Vd},kolommen:{of:Mt.columns,Step:Nd},plaatsen:{of:Mt.place,Step:Jd},partners:{of:Mt.partners,Step:Ud},resultaat:{of:Mt.result,Step:Yd}},Yn=Object.keys(Xd);eu=()=>a`
  <${tt} text=${Mt.elsewhere.title}><p class="uitleg">${Mt.elsewhere.intro}</p><//>
  <ol>${Mt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${io} />
`,Qh=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Mt.steps_label}>
    <ol>
      ${Yn.map((e,n)=>a`
          <li class=${n<Yn.indexOf(t)?"is-gedaan":""}>
            <a href=${O("controleer",{stap:e})} aria-current=${e===t?"step":null}>
              <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Mt.steps[e]}
            </a>
          </li>
        `)}
    </ol>
  </nav>
`,Yh=t=>t(async()=>{let e=ot(),{name:n,data:s}=await Z().ask("workbook",{decisions:e.decisions});rn(n,s,Qi.xlsx),e.saved=!0}),Zh=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Xh=":is(button,select,input,a)"});function ng({columns:t,rows:e}){let n=t.map((o,r)=>({key:String(r),label:o,text:i=>i[r]??""})),s=e.length>Yi?` ${f(Qe.first,{count:Yi})}`:"";return a`
    <${at} id="eigen-uitkomst" caption=${`${L(Qe.rows,e.length)}${s}`}
      rows=${e.slice(0,Yi)} columns=${n} />
    <div class="acties"><${Qt} name=${Qe.file} rows=${()=>[t,...e]} label=${Qe.csv} /></div>
  `}function ru({start:t=Qe.example}){let[e,n]=N(t),[s,o]=N(null);async function r(){o({said:Qe.busy});try{o(await Z().ask("ask",{text:e}))}catch(i){o({said:i.message})}}return a`
    <section class="blok">
      <h2>${Qe.title}</h2>
      <p class="zacht">${Qe.intro}</p>
      <label class="veld breed">
        <span>${Qe.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${i=>n(i.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${Qe.ask}</button></div>
      <div aria-live="polite">
        ${s?.said&&a`<p>${s.said}</p>`}
        ${s&&"yes"in s&&a`<p><strong>${s.yes?Qe.yes:Qe.no}</strong></p>`}
        ${s?.graph&&a`<pre tabindex="0" role="region" aria-label=${Qe.result}><code>${s.graph}</code></pre>`}
        ${s?.columns&&a`<${ng} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}function sg(t){let e=Object.entries(t.columns),n=s=>De(s.subject)?a`<${j} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>iu(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[cu],...Sn(s=>s.plan),{key:"bron",label:kt.columns.place,sort:!1,text:s=>ds(s).map(Jt).join("; ")}]}function og({name:t,query:e,scenario:n}){let s=lu(n).filter(l=>l.query===t);if(!s.length)return a`<p>${kt.nothing}</p>`;let o=sg(e),r={rows:L(kt.rows,s.length),scenario:_t(n)},i=()=>[[kt.columns.sentence,...o.map(l=>l.label),...In],...s.map(l=>[l.sentence,...o.map(c=>c===cu?iu("severity",l):c.text(l)),...le(n,l.plan)])];return a`
    <${at} id=${`uitkomst-${t}`} caption=${f(kt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${b.gaps.weights}</p>
    <div class="acties">
      <${Qt} name=${`${t}.csv`} rows=${i} />
      <a href=${O("aandachtspunten",{vraag:t})}>${kt.as_sentences}</a>
    </div>
  `}function rg({name:t,query:e,scenario:n}){let s=e.shelf===au,o=O("overzicht",{rijen:kt.rows_of[t]});return a`
    <p class="kruimel"><a href=${O("vragen")}>${kt.title}</a></p>
    <${tt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${pn}><${Ln} /><//>`}
    <${On} pairs=${[[kt.why,e.why],[kt.weight,e.severity]]} />
    ${s&&a`
        <section>
          <h2>${kt.result}</h2>
          <${og} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in kt.rows_of&&a`<p><a href=${o}>${kt.in_overview}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${kt.ask} <code>${f(kt.command,{name:t})}</code></p>`}
    <details>
      <summary>${kt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${kt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${mn} text=${()=>e.sparql} label=${kt.copy} />
    </details>
    ${ge()&&!e.open&&a`<${ru} key=${t} start=${e.sparql} />`}
  `}function ag({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:kt.columns.title,text:o=>o.title,cell:o=>a`<a href=${O(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:kt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:kt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${at} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===au?s:s.slice(0,2)} />
    </section>
  `}function pu({route:t}){let e=J(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${gs} />`;if(n)return a`<${rg} name=${n} query=${s} scenario=${e} />`;let o=new Map;for(let r of lu(e))o.set(r.query,(o.get(r.query)||0)+1);return a`
    <${tt} text=${kt.title}><p class="uitleg">${kt.intro}</p><//>
    ${ge()&&a`<${ru} />`}
    ${kt.shelves.map(r=>a`<${ag} shelf=${r} counts=${o} />`)}
  `}var kt,Qe,Yi,au,ou,iu,lu,cu,du=S(()=>{"use strict";B();K();zt();F();jt();T();_e();U();ct();Ge();Vt();po();dt();Ce();Jo();kt=b.questions,Qe=b.questions.own,Yi=200;au="gaps",ou={barrier:t=>t.barrier&&et(t.barrier),kind:t=>t.kind&&rt(t.kind),partner:t=>t.partner&&x(ve(t.partner)||t.partner),severity:t=>D("Severity",t.severity),detail:t=>t.detail&&(De(t.detail)?x(t.detail):t.told)},iu=(t,e)=>(ou[t]?ou[t](e):e[t])||"",lu=t=>G(t).gaps.flatMap(e=>Ls(e).map(n=>({...n,plan:e.plan}))),cu={key:"severity",label:kt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Ir} severity=${t.severity} />`}});function ig(t){let e=$t.top;return t.map(n=>{let s=Math.max(n.levels*$t.level+$t.pad,n.title.length*$t.line+36),o={...n,y:e,height:s};return e+=s,o})}function cg({lane:t,rows:e,wide:n}){let s=Xi(e),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${$t.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*$t.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*$t.line}>
        ${s.length?s.join(" · "):L(Ds.lane_total,e.length)}
      </text>
    </g>
  `}function pg({row:t,lane:e,shown:n,point:s}){let o=e.levels*$t.level,r=$t.left+t.x,i=e.y+e.height/2+o/2-$t.level/2-t.level*$t.level,l=t.tail&&Zi[t.outcome].tail&&$t.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${Fe(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${lg(t)}
      transform=${`translate(${r} ${i})`} onMouseEnter=${()=>s(c)} onFocus=${()=>s(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${aa} outcome=${t.outcome} /></g>
    </a>
  `}function dg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=on(o.id),c=Qs(o.work),p=r>e*.62,d={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${d} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${Is} outcome=${o.outcome} on=${o.on&&f(Ds.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${Ht} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${Jt(l)}</p>`}
    </div>
  `}function mu({plan:t,rows:e,date:n}){let[s,o]=N(null),r=Zt(),{lanes:i,wide:l,years:c,beyond:p}=is(t),d=ig(i),u=d.reduce((q,C)=>C.y+C.height,$t.top),m=$t.left+l+20,$=u+$t.foot,h=ti(t,n),g=$t.left+h.x,k=f(Ds.report,{date:Y(h.date)}),_=k.length*8.6+24,v=()=>o(null),A=q=>q.key==="Escape"&&v(),P=q=>e.filter(C=>C.lane===q),V=Math.min(Math.max(g-_/2,$t.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${v} onKeyDown=${A}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${$}`} role="group" aria-label=${Ds.picture}>
        <rect class="daarna" x=${g} y=${$t.top} width=${m-g} height=${u-$t.top} />
        ${c.map(({year:q,x:C})=>a`
            <g class="jaar">
              <line x1=${$t.left+C} x2=${$t.left+C} y1=${$t.top} y2=${u} />
              <text x=${$t.left+C+4} y=${$t.top-9}>${q}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${$t.left+p.x} y=${$t.top-9}>${Ds.beyond}</text>
            </g>
          `}
        ${d.map((q,C)=>a`<${cg} lane=${q} rows=${P(C)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${u} y2=${u} />
        <line class="nu" x1=${g} x2=${g} y1=${$t.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${V} y=${u+4} width=${_} height="28" rx="3" />
          <text x=${V+_/2} y=${u+24} text-anchor="middle">${k}</text>
        </g>
        ${e.map(q=>a`
            <${pg}
              key=${q.id}
              row=${q}
              lane=${d[q.lane]}
              shown=${s?.row.id===q.id}
              point=${o}
            />
          `)}
      </svg>
      ${s&&a`<${dg} at=${s} width=${m} height=${$} close=${v} />`}
    </div>
  `}function mg(t){let e=new Map;for(let{x:n,level:s}of t)s>=tl&&e.set(n,(e.get(n)||0)+1);return[...e]}function fg(t,e){let n=ka;return t.map((s,o)=>({lane:s,mine:e.filter(r=>r.lane===o)})).filter(({mine:s})=>s.length).map(({lane:s,mine:o})=>{let r=Math.max(ug,hu(s)*fu+4);return n+=r,{lane:s,mine:o,top:n-r,middle:n-r/2}})}function gu({scenario:t,plan:e}){let n=Ss(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=is(e),l=en(e.key,t.date),c=h=>$u+8+h/o*(vo-$u-16),p=fg(s,n),d=p.reduce((h,{top:g,middle:k})=>Math.max(h,2*k-g),ka),u=c(ti(e,l).x),m=p.map(({lane:h,mine:g})=>f(uu.told,{chapter:Zs(h),counts:bg(g)})),$=u>vo-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${vo} ${d+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${u} y=${ka} width=${vo-u} height=${d-ka} />
      ${r.map(({year:h,x:g})=>a`
          <line class="jaar" x1=${c(g)} x2=${c(g)} y1="4" y2=${d} />
          <text class="jaartal" x=${c(g)+4} y="12">${h}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${b.promises.beyond}</text>`}
      ${p.map(({lane:h,top:g,middle:k})=>a`
          <line class="baan" x1="0" x2=${vo} y1=${g} y2=${g} />
          <text x="0" y=${k+4}>${gg(Zs(h))}</text>
        `)}
      ${p.flatMap(({top:h,mine:g})=>mg(g).map(([k,_])=>a`<text class="jaartal" x=${c(k)-8} y=${h+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${vo} y1=${d} y2=${d} />
      <line class="peil" x1=${u} x2=${u} y1="2" y2=${d+4} />
      <text class="peildag" x=${$==="end"?u-4:u+4} y=${d+13} text-anchor=${$}>
        ${f(uu.line,{date:Y(l)})}
      </text>
      ${p.flatMap(({lane:h,middle:g,mine:k})=>k.filter(_=>_.level<tl).map(_=>a`
            <g transform=${`translate(${c(_.x)} ${hg(h,g,_)}) scale(${$g})`}>
              <title>${[_.name,_.by,Zi[_.outcome].said].join(", ")}</title>
              <${aa} outcome=${_.outcome} />
            </g>
          `))}
    </svg>
  `}var uu,Ds,Zi,$t,lg,Xi,$u,vo,ka,fu,ug,$g,tl,hu,hg,gg,bg,el=S(()=>{"use strict";B();K();F();T();U();Lt();dt();Qo();uu=b.summary.lanes,Ds=b.promises,Zi=b.shared.outcomes,$t={left:292,top:32,foot:40,level:19,pad:30,line:21};lg=t=>f(Ds.mark,{name:t.name,what:t.what||Ds.card.none,quote:t.quote,said:Zi[t.outcome].said}),Xi=t=>No(t.map(e=>e.outcome),!0);[$u,vo,ka,fu,ug,$g]=[262,690,17,8,16,.62],tl=30,hu=t=>Math.min(t.levels,tl);hg=(t,e,n)=>e+(n.level-(hu(t)-1)/2)*fu,gg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t,bg=t=>Ae(No(t.map(e=>e.outcome)))});function kg({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?nl.undecided:nl.nobody;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.said:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${nl.silent}>
            ${n.map(i=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,basis:c})=>a`
                <li class=${Dt(i)?"verzamel":""}>${`${l} `}<${ne} basis=${c} /></li>
              `)}
        </ul>
      </div>
    </li>
  `}function yg({scenario:t,plan:e}){let n=Se("kind",t,e),s=Se("partner",t,e),{reach:o}=G({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>{let l=n.filter(p=>p.cells[i]?.unmet).map(p=>p.label),c=s.filter(p=>p.cells[i]?.initiatives).map(p=>({id:ve(p.key),label:p.label,basis:p.cells[i]?.most_basis||null}));return a`<${kg} step=${r} number=${i+1} missing=${l} partners=${c}
          column=${o[0].columns[i]} />`})}
    </ol>
  `}function bu({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:_t(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${f(Zn.head,{date:Y(en(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${f(Zn.foot.source,{sources:Pn(t)})} ${f(Zn.foot.version,l)}</p>
        <p>${f(Zn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function wg({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${et(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${et(e)}>
      <${Dn} bar=${t.bar} support=${t.support_only} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${et(e)}><span class="plaat">${n}</span></td>`}function vg({scenario:t,plan:e,...n}){let s=te(e).summary,{points:o}=G({...t,plan:e.key}),{said:r,named:i}=En(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${bu} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${f(s.intro,{report:Bn(e)})} ${r.lead}
      </p>
      <${Hn} plan=${e} />
      <${ya} title=${s.matrix.title} note=${s.matrix.note}>
        <${_g} scenario=${t} plan=${e} />
        <${Uo} undecided=${Br(t,e)} />
      <//>
      <${ya} title=${b.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.filter(c=>c.plan===e.key).map(c=>a`
                <li>
                  <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                  <p>${c.text} <strong>${c.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${f(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function xg({scenario:t,plan:e,...n}){let s=te(e).summary,o=Y(en(e.key,t.date));return a`
    <${bu} plan=${e} scenario=${t} ...${n}>
      <${ya} title=${s.route.title} note=${s.route.note}>
        <${yg} scenario=${t} plan=${e} />
      <//>
      <${ya} title=${s.lanes.title} note=${s.lanes.note}>
        <${gu} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Or(Ss(e,t.date)).map(([r,{tile:i}])=>a`<li><${yo} outcome=${r} /> ${f(i,{date:o})}</li>`)}
        </ul>
      <//>
    <//>
  `}function ku({route:t}){let e=J(t.query),n=ae(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${tt} text=${Zn.title}><p class="uitleg">${Zn.screen}</p><//>
      <${Bs} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Zn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${vg} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${xg} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${Xt} text=${Zn.screen} />
  `}var Zn,nl,_g,ya,yu=S(()=>{"use strict";B();zt();F();jt();T();fn();U();ct();Lt();Es();Ge();el();dt();Qo();Zn=b.summary,nl=b.summary.route;_g=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Zn.matrix.title}</caption>
    <thead>
      <tr><td></td>${an(e).map(n=>a`<th scope="col">${et(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Se("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${wg} cell=${s} step=${an(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,ya=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Og({property:t,value:e}){return e.startsWith("@")?a`<${j} id=${e.slice(1)} />`:y.lists[t]?D(y.lists[t],e):xo.truth[e]||Y(e)}function _a({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Tt(o,"recommendationKind"),response:Tt(o,"response")||xo.asked.no_response}),s=t.map(o=>a`<li><${j} id=${o} />${f(xo.asked.line,n(o))}</li>`);return a`<${yt} title=${e}><${Ts} id="gevraagd" items=${s} /><//>`}function Oo({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Ao(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:I(c).join(", ")})),{columns:s,title:o,caption:r}=xo.mentions,i=[Oe("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>Gt(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>Ke(l),cell:({from:l})=>Wt(l)&&a`<${Yt} id=${l} />`}];return a`
    <${Dr} id=${n.length>Cg?"verwijzingen":""} title=${f(o,{count:n.length})}>
      <${at} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var xo,Sg,yt,Ie,sr,So,wa,Cg,or=S(()=>{"use strict";B();F();T();$n();U();ct();Fs();dt();Ce();$s();xo=b.thing,Sg=new Set([...y.hidden,...xo.said]),yt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Ie=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,sr=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;So=t=>Object.entries(We.get(t)||{}).filter(([e])=>!Sg.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${Og} property=${e} value=${o} />`);return[W(wr(e)),s.length>1?a`<${sr} items=${s} />`:s[0]]}),wa=({id:t})=>Vr(t).length>0&&a`<${yt} title=${xo.figures}><${Si} id=${t} /><//>`;Cg=3});function jg({id:t}){let e=sl(y.partners[""].find(l=>l.id===t)?.steps||[]),n=At(t,"who").flatMap(l=>l.acts?[]:wn(l.to)),s=sl(I(n)).filter(l=>!e.includes(l)),o=nn(t,"unitOf"),r=w(t,"tooi"),i=[...So(t),[b.thing.also_known,ht(t,"altLabel").join(", ")],[vt.units,o.length>0&&a`<${hn} ids=${o} />`],[vt.identity,r?f(vt.identified,{code:r,date:Y(w(t,"checkedOn"))}):vt.unidentified]];return a`
    <${yt} title=${b.thing.known}>
      <${Ie} text=${w(t,"summary")} />
      ${Dt(t)&&a`<p>${vt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${vt.independent}</p>`}
      ${e.length>0&&a`<p>${f(vt.steps,{steps:wu(e)})}</p>`}
      ${s.length>0&&a`<p>${f(vt.named_steps,{steps:wu(s)})}</p>`}
      ${!e.length&&!s.length&&a`<p>${vt.no_steps}</p>`}
      <${On} pairs=${i} />
    <//>
  `}function Lg({rows:t}){let e=vt.columns,n=({to:r})=>y.works[r]?.across?b.shared.all_steps:sl(wn(r)).join(", "),s=[...Sn(r=>Ct(r.to)?.key),Oe("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>Gt(r.to)},{key:"rol",label:e.role,text:r=>r.said},Cn("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},qn(e.place,r=>r.of)],o=I(t.map(r=>r.to)).length;return a`
    <${yt} title=${f(vt.work,{count:o})}>
      <p class="zacht">${vt.work_note}</p>
      ${o?a`<${at} id="acties" caption=${vt.work_caption} rows=${t} sort="actie" columns=${s} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function zg({id:t}){let e=At(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${j} id=${s} /></h3>
        <${Ho} id=${o} />
        <${se} of=${[o]} />
      </section>
    `);return a`
    <${yt} title=${f(vt.own,{count:e.length})}>
      <p class="zacht">${vt.own_note}</p>
      <${Ts} id="eigen" as="div" first=${Mg} items=${n} />
    <//>
  `}function Tg({id:t}){let e=nn(t,"wish");return e.length?a`
    <${yt} title=${vt.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${W(Tt(n,"engagement")||vt.wish)}</strong>: ${w(n,"rationale")}</p>
            <${se} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Fg({id:t}){let e=At(t,"member");if(!e.length)return null;let n=e.map(({from:s,to:o,of:r})=>a`
      <li>
        <${j} id=${s} />${vt.member}<${j} id=${o} />: ${w(r[0],"post")}${" "}
        (${Y(w(r[0],"asOf"))})
        <${se} of=${r} />
      </li>
    `);return a`<${yt} title=${vt.members}><${Ts} id="leden" items=${n} /><//>`}function Ag({id:t}){let e=new Map(At(t,"with").map(s=>[Gs(s,t),s]));if(!e.size)return null;let n=s=>{let{of:o=[],more:r}=e.get(s)||{},i=f(r?vt.more_works:vt.works,{works:o.map(qt).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${yt} title=${vt.together}>
      <p class="zacht">${vt.alphabetical}</p>
      <${hn} ids=${gn([...e.keys()])} more=${n} look="kolommen" />
    <//>
  `}function _u({id:t}){return a`
    <${jg} id=${t} />
    <${Lg} rows=${At(t,"who")} />
    <${zg} id=${t} />
    <${Tg} id=${t} />
    <${_a} title=${vt.asked} ids=${gn(nn(t,"askedOf"))} />
    <${Fg} id=${t} />
    <${Ag} id=${t} />
    <${Oo} id=${t} />
  `}var vt,sl,wu,Mg,vu=S(()=>{"use strict";B();F();T();$n();U();Lt();Vt();Fs();dt();Ce();or();$s();vt=b.thing.organisation,sl=t=>tn.filter(e=>t.includes(e.notation)).map(e=>e.label),wu=t=>Ae(t.map(e=>e.toLowerCase()));Mg=1});function Ng({id:t,scenario:e}){let n=dn.cell_columns,s=G(e).matrix.kind.filter(c=>Ya(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>O("overzicht",{cel:ce(c.column,c.barrier,c.plan)}),r=c=>W(rt(c.column)),i=c=>{let{word:p,lines:d,look:u}=Ne(c);return[a`<span class=${`chip ${u}`}>${p}</span>`,d.length>0&&` ${d.join(" · ")}`]},l=[...Sn(c=>c.plan),{key:"soort",label:n.kind,text:r,cell:c=>a`<a href=${o(c)}>${r(c)}</a>`},{key:"stand",label:n.stand,text:c=>Ne(c).word,cell:i},{key:"hoe",label:n.how,text:c=>ol(c.most_basis),cell:c=>c.most_basis&&xu(c.most_basis)}];return a`
    <${yt} title=${dn.cells}>
      <p class="zacht">${_t(e)}</p>
      <${at} id="vakken" caption=${dn.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function Bg({links:t,scenario:e,undecided:n}){let s=dn.columns,o=c=>gt(c,"initiative"),{links:r}=G(e),i=ro(Q(e.plan),b.shared.nothing_step),l=[...Sn(c=>Ct(c)?.key),Oe("actie",s.action,o),{key:"soort",label:s.kind,text:c=>ht(c,"interventionKind").map(rt).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>Xa(o(c)).map(x).join(", "),cell:c=>a`<${Ht} ids=${Xa(o(c))} />`},Cn("stand",s.stand,o,e.date),{key:"hoe",label:s.how,text:c=>ol(r[c][0]),cell:c=>xu(r[c][0],`; ${D("Strength",r[c][1])}`)}];return a`
    <${yt} title=${f(dn.work,{count:I(t.map(o)).length})}>
      ${t.length?a`<${at} id="wiewat" caption=${dn.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?b.overview.undecided:i}</p>`}
    <//>
  `}function Pg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${j} id=${n} />`,f(te(Ct(n)).thing.step.helper,{awareness:Tt(n,"awareness")||dn.unaware})]);return a`<${yt} title=${dn.helpers}><${sr} items=${e} /><//>`}function Su({id:t}){let e=J(z.route.query),n=ee(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>nn(c,"barrier")).filter(c=>Ve(c,l)),r=G(e).links,i=s.flatMap(l=>At(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&qe(l,e.plan));return a`
    <${Eg} id=${t} narrow=${n} />
    <${Ng} id=${t} scenario=${e} />
    <${Bg} links=${i} scenario=${e} undecided=${Jl(e).has(t)} />
    <${_a} title=${dn.asked} ids=${o("Recommendation").filter(l=>qe(l,e.plan))} />
    <${Pg} ids=${o("Facilitator")} />
  `}var dn,ol,xu,Eg,Ou=S(()=>{"use strict";B();K();F();jt();T();$n();fn();U();ct();Lt();Vt();dt();Ce();or();dn=b.thing.step,ol=t=>be[t]?.[1]||"",xu=(t,e="")=>[a`<${ne} basis=${t} />`,` ${ol(t)}${e}`],Eg=({id:t,narrow:e})=>a`
  <${yt} title=${dn.what}>
    <${Ie} text=${w(t,"step")} />
    <${Ie} text=${w(t,"definition")} />
    <${Ie} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${dn.narrower}<${Ht} ids=${e} />.</p>`}
    ${gt(t,"broader")&&a`<p>${dn.broader}<${j} id=${gt(t,"broader")} />.</p>`}
  <//>
`});function Ig({report:t,said:e}){return a`
    <${Ie} text=${w(t,"summary")} />
    <${As} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${se} of=${[t]} />
  `}function Rg({id:t,reports:e}){let n=un(t);if(Xe(t.split("/")[0]).dates.length<3)return null;let s=o=>Ee(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Yt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${Y(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function Wg({id:t}){let e=Xe(t.split("/")[0]),{result:n,not_mentioned:s}=un(t),o=e.dates.filter(({date:i})=>Nn(t,i));if(!o.length)return null;let r=(i,l)=>l===e.date&&n[w(i,"resultReported")];return a`
    <${Rg} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:i,label:l})=>{let c=Ys(t,i);return a`
          <li>
            <strong>${W(l)}</strong>
            <p><${Yt} id=${t} date=${i} /></p>
            ${Ee(t,i).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${c&&a`<${Ig} report=${c} said=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function qg({id:t}){let e=ee(t,"silentPart"),n=e.map(s=>[w(s,"summary"),a`<span class="zacht"> (${D("SilentWeight",w(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${un(t).silent}</strong></p><${sr} items=${n} />`}function Dg({id:t}){let e=un(t),n=e.deadline_columns,s=Sr(t);if(!s.length)return null;let o=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>w(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>w(i,"dueBy"),cell:i=>Y(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:n.kind,text:i=>Eo(w(i,"modality"))},{key:"er",label:n.there,text:i=>Ee(i).delivery||e.not_there},{...qn(n.place,()=>[]),cell:i=>a`<${Ie} text=${w(i,"summary")} /><${se} of=${[i]} />`}];return a`<${at} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Vg({id:t}){let e=un(t),n=e.who_columns,s=At(t,"who");if(!s.length)return a`<p>${e.nobody}</p>`;let o=({from:i})=>a`<${j} id=${i} /><${ps} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>x(i),cell:o},{key:"rol",label:n.role,text:({said:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>w(i[0],"summary")},qn(n.place,({of:i})=>i.slice(0,1))];return a`<${at} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function Hg({id:t}){let e=ee(gt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${un(t).heading}<${Ht} ids=${e} />.</p>`}function Ug({id:t}){let e=un(t),n=xr(t);if(n.length)return n.map(o=>a`<${Ho} id=${o} /><${se} of=${[o]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=ht(t,"interventionKind").map(rt).join(", ");return a`
    <p>${f(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function Kg({id:t}){let e=un(t),n=nn(t,"subMeasureOf"),s=o=>a` <${Yt} id=${o} />`;return a`<${yt} title=${e.container}><p>${e.parts}</p><${hn} ids=${n} more=${s} /><//>`}function Cu({id:t}){let e=un(t),n=Xe(t.split("/")[0]),s=w(t,"promise"),o=So(t),r=w(t,"isContainer")==="true"?Kg:Gg;return a`
    <${yt} title=${s?e.promise:e.what}>
      <${Ie} text=${s} />
      <${Ie} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${f(e.new,{when:ss(n.date,n)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${se} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${wa} id=${t} />
    ${o.length>0&&a`<${yt} title=${b.thing.further}><${On} pairs=${o} /><//>`}
    <${Oo} id=${t} />
  `}var un,Gg,ju=S(()=>{"use strict";B();F();T();$n();U();ct();Lt();dt();Ce();or();$s();un=t=>te(Ct(t)).thing.undertaking;Gg=({id:t})=>a`
  <${yt} title=${un(t).progress}><${Wg} id=${t} /><${qg} id=${t} /><${Dg} id=${t} /><//>
  <${yt} title=${un(t).who}><${Vg} id=${t} /><${Hg} id=${t} /><//>
  <${yt} title=${un(t).steps}><${Ug} id=${t} /><//>
`});function Yg({id:t}){let e=Jg[He(t)];return e?y.plans.filter(n=>!Ct(t)||n===Ct(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Qg} key=${n.plan.key} ...${n} />`):null}function Zg({id:t}){let e=nn(t,"inChapter"),n=[...So(t),[Ve(t,"Legislation")?Xn.also_known:Xn.in_source,ht(t,"altLabel").join(", ")],[Xn.place,on(t).length>0&&a`<${se} of=${[t]} />`]],s=o=>a` <${Yt} id=${o} />`;return a`
    <${yt} title=${Xn.known}>
      ${Ve(t,"Facilitator")&&a`<p class="zacht">${te(Ct(t)).thing.other.judged}</p>`}
      <${Ie} text=${w(t,"summary")} />
      <${Ie} text=${w(t,"rationale")} />
      <${On} pairs=${n} />
    <//>
    <${wa} id=${t} />
    ${e.length>0&&a`<${yt} title=${Xn.other.chapter}><${hn} ids=${gn(e)} more=${s} /><//>`}
    <${Oo} id=${t} />
  `}function eb({id:t}){let e=J(z.route.query),n=G(e).gaps.filter(o=>o.pages.includes(t));if(!n.length)return null;let s=n.map(o=>a`<${Wc} list=${[o]} scenario=${e} />`);return a`
    <${yt} title=${f(Xn.gaps,{count:n.length})}>
      <${Ts} id="vragen" items=${s} first=${lt()?tb:Xg} as="div" />
    <//>
  `}function nb({id:t}){let e=He(t),n=[Lu[e]&&a`<a href=${O(Lu[e])}>${Xn.crumbs[e]}</a>`,R&&Ct(t)?.title,...["inChapter","subMeasureOf"].map(s=>gt(t,s)&&a`<${j} id=${gt(t,s)} />`),Gt(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function Mu({route:t}){let e=t.path.slice(1).join("/");if(!ie(e))return a`<${gs} />`;let n=x(e),s=He(e),o=sb[s],r=()=>{let l=f(Xn.footnote,{kind:Gt(e),name:n,said:w(e,"promise")||w(e,"summary")});return qo(l.trim().replace(/([^.!?])$/,"$1."),on(e),null,Ct(e)||Q())},i=s==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${nb} id=${e} />
    <${tt} text=${Ve(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${i&&a`<p><${Yt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${go} />`}
    <${Yg} id=${e} />
    <div class="acties bovenaan">
      <${mn} text=${r} />
      <a href=${O("verken",{uit:e,kies:e})}>${Xn.around}</a>
    </div>
    <${o} id=${e} />
    <${eb} id=${e} />
  `}var Xn,rl,Jg,Qg,Xg,tb,Lu,sb,zu=S(()=>{"use strict";B();K();zt();F();jt();T();$n();U();ct();Lt();Ge();Vt();Fs();po();dt();Ce();or();vu();Ou();ju();$s();Jo();Xn=b.thing,rl=b.thing.route,Jg={organisation:(t,e)=>y.partners[R?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:wn},Qg=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${R?f(rl.of_plan,{plan:t.title}):rl.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${rl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Xg,tb]=[3,2];Lu={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};sb={undertaking:Cu,organisation:_u,step:Su,other:Zg}});function ob({rows:t,chosen:e,plan:n,scenario:s}){let{named:o}=En(s,n),r=te(n).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${xt.tiles_label}>
      ${Or(t,r).map(([i,{tile:l,number:c}])=>a`
          <button type="button" id=${`uitkomst-${i}`} aria-pressed=${String(e===i)}
            onClick=${()=>E({uitkomst:e===i?null:i})}>
            <${yo} outcome=${i} />
            <span class="getal">
              ${c?o[c].value:t.filter(p=>p.outcome===i).length}
            </span>
            <span>${f(l,{date:Y(en(n.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function lb({rows:t,plan:e,date:n}){let{outcomes:s}=b.shared,o=Object.keys(s).find(i=>s[i].open),r=t.filter(i=>i.outcome===o).sort((i,l)=>H(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${xt.open.title}</h2>
      <p>${r.length?f(xt.open.said,{date:Y(en(e.key,n))}):xt.open.none}</p>
      <ul>
        ${r.slice(0,ib).map(i=>a`
            <li key=${i.id}>
              <${yo} outcome=${i.outcome} />
              <span>
                <${j} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${O("aandachtspunten",{vraag:"deadline-verstreken"})}>${xt.open.gaps}</a></p>
      <h2>${xt.read.title}</h2>
      <ul class="leesregels">${xt.read.lines.map(i=>a`<li>${i}</li>`)}</ul>
    </aside>
  `}function pb({plan:t,scenario:e,chosen:n}){let s=Ss(t,e.date),o=tc(t,e.date),r=s.filter(i=>!n||i.outcome===n);return a`
    <section>
      ${R&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${f(xt.intro,{count:s.length,undated:o.length})}</p>
      <p>${En(e,t).said.overdue}</p>
      <${ob} rows=${s} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${mu} plan=${t} rows=${r} date=${e.date} /><${cb} plan=${t} rows=${r} /></div>
        <${lb} rows=${s} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${xt.table}</summary>
        <${at} id=${`beloften-${t.key}`} caption=${xt.caption} rows=${r} columns=${Tu} sort="dag" />
      </details>
      ${o.length>0&&a`
          <details class="tweeling">
            <summary>${f(xt.undated,{count:o.length})}</summary>
            <ul>
              ${o.map(i=>a`<li>
                  <${j} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}
                  ${i.stand&&`; ${i.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Fu({route:t}){let e=J(t.query),n=nc(e),s=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(r=>Ss(r,e.date)).filter(r=>!s||r.outcome===s);return a`
    <${tt} text=${xt.heading} title=${xt.title} />
    <${pn}><${Bs} /><${Ko} /><//>
    <${go} />
    ${n.map(r=>a`<${pb} key=${r.key} plan=${r} scenario=${e} chosen=${s} />`)}
    ${!n.length&&a`<p>${xt.none}</p>`}
    <p class="acties">
      <${Qt} name="beloften.csv" rows=${()=>ab(o,e)} />
      ${n.length>0&&a`<${Le} name="beloften" title=${xt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${Xt} text=${L(xt.lane_total,o.length)} />
  `}var xt,rb,Tu,ab,ib,cb,Au=S(()=>{"use strict";B();K();zt();F();jt();T();U();Lt();Ge();Vt();ms();el();dt();Qo();Ce();xt=b.promises;rb=t=>{let e=is(t.plan).lanes[t.lane];return e?Zs(e):""},Tu=[{key:"dag",label:xt.columns.day,text:t=>t.day,cell:t=>t.by},Oe("actie",xt.columns.work,t=>t.work),{key:"wat",label:xt.columns.what,text:t=>t.what},{key:"woorden",label:xt.columns.quote,text:t=>t.quote},{key:"stand",label:xt.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Is} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:xt.columns.lane,text:rb}],ab=(t,e)=>{let n=o=>on(o.id).map(Jt).join("; "),s=[...Tu,{key:"bron",label:xt.columns.place,text:n}];return Rn(s,t,o=>le(e,o.plan.key))},ib=6;cb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${is(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${Zs(n)}
              <span class="bij">
                ${L(xt.lane_total,s.length)}${Xi(s).map(o=>` · ${o}`)}
              </span>
            </summary>
            <ul>
              ${s.map(o=>a`
                  <li key=${o.id}>
                    <${Is} outcome=${o.outcome} on=${o.by} />
                    <span><${j} id=${o.work} text=${o.short} />${" "}${o.what||o.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function Eu({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${R?"h3":"h2"}>${f(ts.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function db({loss:t,scenario:e,id:n,title:s}){let o=l=>Nu(t,l,e),r=l=>O("overzicht",{cel:ce(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:ts.columns.cell,sort:!1,text:l=>al(l,o(l)),cell:l=>o(l)?a`<a href=${r(l)}>${al(l,o(l))}</a>`:al(l,void 0)},{key:"nu",label:ts.columns.now,sort:!1,text:l=>Bu(o(l))},{key:"weg",label:ts.columns.lost,sort:!1,text:l=>l.said}];return a`<${at} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${i} />`}function ub({loss:t,names:e,scenario:n}){let s=Xe(t.plan),{cells:o,none:r,...i}=s.words.losses,l=`verlies${s===y.plans[0]?"":`-${s.key}`}`,c=d=>[" ",a`<${Yt} id=${d} date=${n.date} />`],p=(d,u)=>a`
    <${Eu} title=${d} count=${u.length} none=${r}><${hn} ids=${u} more=${c} /><//>
  `;return a`
    <section>
      ${R&&a`<h2>${s.title}</h2>`}
      <p class="verlieskop">${$b(t,e)}</p>
      <p>${t.said}</p>
      <${hb} loss=${t} scenario=${n} />
      <${Eu} title=${o} count=${t.cells.length} none=${r}>
        <${db} loss=${t} scenario=${n} id=${l} title=${o} />
      <//>
      ${Object.keys(i).map(d=>({list:d,ids:t[d]||[]})).filter(({ids:d})=>d.length).map(({list:d,ids:u})=>p(i[d],u))}
      ${t.blocks.map(d=>p(d.said,d.acts))}
    </section>
  `}function $b(t,e){let n={alone:t.last_actor.length,acts:t.acts,count:e.length,source:_s(Xe(t.plan))};return f(e.length===1?ts.heading.one:ts.heading.more,{...n,names:Ae(e)})}function il({losses:t,names:e,scenario:n}){let s=Ae(e),o=()=>t.flatMap(r=>r.cells.map(i=>{let l=Nu(r,i,n),c=l?et(i.barrier):"";return[s,rt(i.column),c,Bu(l),i.said,...le(n,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${ub} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):ae(n).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Qt} name="wat-als.csv" rows=${()=>[[...ts.csv,...In],...o()]} />
    </div>
  `}function mb(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return G({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(rt(s.kind)):et(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function fb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${as(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${f(Vs.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${Vs.lost_said}</p>
        `}
      ${r.length>0&&a`<p>${L(Vs.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?L(Vs.stays,i.length):Vs.nothing}</p>`}
    </li>
  `}function hb({loss:t,scenario:e}){let{legend:n}=Vs,s=mb(t,e),o=I(s.flatMap(i=>i.things.map(l=>as(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${Vs.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${fb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${f(n.lost,{source:_s(Q(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${D("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var Vs,ts,Nu,Bu,al,Pu=S(()=>{"use strict";B();K();F();jt();T();fn();U();ct();Lt();Vt();dt();Ce();Vs=b.whatif.picture,ts=b.whatif,Nu=(t,e,n)=>G({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),Bu=t=>t?Pr(t):ts.no_cell,al=(t,e)=>{let n=W(rt(t.column));return e?f(ts.cell,{kind:n,step:et(t.barrier).toLowerCase()}):n}});function ll(t,e,n){let[s,o]=N(null);return fe(()=>{let r=!0;return o(null),Z().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||b.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function gb({before:t,after:e}){let n=Ye[t===e?"reads":e?t?"weighs":"comes":"goes"];return f(n,{before:D("Severity",t),after:D("Severity",e)})}function bb({id:t,status:e,scenario:n}){let s=ll("supposed",{options:os(n),work:t,status:e});return s?s.silent!==void 0?a`<p role="status">${s.silent}</p>`:a`
    <h2 role="status">${L(Ye.cells,s.cells.length,{all:s.all})}</h2>
    <ul class="anderelezing">
      ${s.cells.map(o=>a`
          <li>
            <strong>${W(rt(o.column))}, ${et(o.barrier).toLowerCase()}</strong>
            <span>${f(Ye.now,{said:o.before})}</span> <span>${f(Ye.then,{said:o.after})}</span>
          </li>
        `)}
    </ul>
    <h2>${L(Ye.gaps,s.gaps.length)}</h2>
    <ul>
      ${s.gaps.map(o=>a`<li><strong>${gb(o)}</strong> ${o.sentence}</li>`)}
    </ul>
  `:a`<p role="status">${b.whatif.busy}</p>`}function Iu({asked:t,scenario:e}){let{date:n}=e,s=d=>Wt(d)&&!!Nn(d,n),[o,r]=t.split("="),i=Wt(o)?o:"",l=ee(Ys(i,n),"alternativeReading").map(d=>w(d,"status")),c=(d,u)=>O(["wat-als","actie",`${d}=${u}`]),p=f(Ye.command,{name:qt(i),status:r});return a`
    <div class="watals">
      <section class="weglaten filters">
        <${ko} label=${Ye.which} id="actie" thing=${i} among=${s}
          pick=${d=>{location.hash=c(d,r||"")}} />
        ${i&&a`
            <p><${j} id=${i} />. ${Ke(i,n)}.</p>
            <h2>${Ye.suppose}</h2>
            <ul class="partnerlijst">
              ${Object.entries(y.codes.Status).map(([d,{label:u}])=>a`
                  <li>
                    <a href=${c(i,d)} aria-current=${d===r?"true":null}>${W(u)}</a>
                    ${d===Nn(i,n)&&a` <span class="zacht">${Ye.read}</span>`}
                    ${l.includes(d)&&a` <span class="zacht">${Ye.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
      </section>
      <div>
        ${!(i&&r)&&a`<p>${Ye.begin}</p>`}
        ${i&&r&&(we()?a`<${bb} id=${i} status=${r} scenario=${e} />`:a`
                <p>${f(Ye.elsewhere,{name:x(i),status:D("Status",r)})}</p>
                <p><code>${p}</code> <${mn} text=${()=>p} label=${Ye.copy} /></p>
              `)}
      </div>
    </div>
  `}var Ye,Ru=S(()=>{"use strict";B();K();F();jt();T();_e();U();ct();Lt();Vt();dt();ta();Ye=b.whatif.action});function yb({notations:t,names:e,scenario:n}){let s=ll("answer",{options:kb(t,n)},()=>mt(pt.done));if(!s)return a`<div><p>${pt.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=L(pt.questions,s.gaps.filter(o).length);return a`
    <div>
      <${il} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${f(pt.with_this,{questions:r,now:G(n).gaps.length})}</p>
    </div>
  `}function wb({acting:t,chosen:e}){let[n,s]=N(""),o=c=>E({zonder:c.map(cl).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(we()?[...e,c]:[c])},i=c=>[x(c),...ht(c,"altLabel")].join(" "),l=t.filter(c=>ls(i(c),n));return a`
    <h2>${pt.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${f(pt.put_back,{name:x(c)})}
          onClick=${()=>r(c)}>
          ${x(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${pt.clear}</button>
          <button type="button" class="klein" onClick=${()=>Do(location.href,pt.shared)}>${pt.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${pt.search}</span>
      <input
        id="partnerzoek"
        type="search"
        autocomplete="off"
        spellcheck=${!1}
        value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])}
      />
    </label>
    <ul class="partnerlijst" aria-label=${pt.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${cl(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${pt.none_found}</p>`}
    ${!we()&&a`<p class="zacht">${pt.alone}</p>`}
  `}function _b({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&L(pt.start.alone,r),r>0&&(o.length?f(pt.start.steps,{steps:Ae(o.map(l=>et(l).toLowerCase()))}):pt.start.no_step),i>0&&L(pt.start.lead,i)].filter(Boolean),s=_s(Q(e.plan));return a`
    <section id="begin">
      <h2>${pt.start.title}</h2>
      <p class="zacht">${f(pt.start.said,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${O("wat-als",{zonder:w(o.who,"notation")})}>${x(o.who)}</a>
              <span class="bij">${R?`${Xe(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${pt.start.nobody}</p>`}
    </section>
  `}function Wu({route:t}){let e=J(t.query),{without:n,most:s}=G(e),o=Object.keys(n).filter($=>n[$].length).sort(($,h)=>H(x($),x(h))),r=(t.query.zonder||"").split(",").map(ve).filter(Boolean),i=r.map($=>x($)),[l]=r,c=r.length>1&&we(),[,p,...d]=t.path,u=($,h,g)=>a`
    <li><a href=${O(h)} aria-current=${g?"page":null}>${$}</a></li>
  `,m=a`
    <ul class="beelden" aria-label=${pt.title}>
      ${u(pt.leave_out,["wat-als"],!p)} ${u(pt.action.title,["wat-als","actie"],!!p)}
    </ul>
    <${tt} text=${pt.title} title=${p?pt.action.title:pt.title}>
      <p class="uitleg">${p?pt.action[we()?"intro":"intro_elsewhere"]:pt.intro}</p>
    <//>
    <${Gr} scenario=${e} />
  `;return p?[m,a`<${Iu} asked=${d.join("/")} scenario=${e} />`]:a`
    ${m}
    <div class="watals">
      <section class="weglaten filters"><${wb} acting=${o} chosen=${r} /></section>
      <div>
        ${!r.length&&a`<${_b} most=${s} scenario=${e} />`}
        ${r.length>0&&!c&&a`<${il} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${yb} notations=${r.map(cl)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${Xt} text=${r.length===1?f(pt.said,{name:i[0]}):""} />
  `}var pt,kb,cl,qu=S(()=>{"use strict";me();so();B();K();zt();F();jt();T();_e();U();ct();Ge();Vt();Pu();Ru();pt=b.whatif,kb=(t,e)=>[...os(e),...t.map(n=>["zonder",n])];cl=t=>w(t,"notation")});var Vu={};Ku(Vu,{answerTo:()=>G,compare:()=>H,connection:()=>Xs,csv:()=>br,data:()=>y,here:()=>z,scenarioOf:()=>J});function xa(t=null){for(let e of Sa())e!==t&&(e.open=!1)}function pl(){xa(),kn().classList.remove("is-open"),va().setAttribute("aria-expanded","false")}function vb(){kn()&&(va().addEventListener("click",()=>{let t=kn().classList.toggle("is-open");for(let e of Sa())e.open=t;va().setAttribute("aria-expanded",String(t))}),kn().addEventListener("click",t=>{let e=t.target;e.closest("a")?pl():e.closest("summary")&&!lt()&&xa(e.closest("details"))}),kn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Sa().find(n=>n.open);lt()?va().focus():e?.querySelector("summary")?.focus(),pl()}),document.addEventListener("click",t=>{!lt()&&!kn().contains(t.target)&&xa()}),kn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!lt()&&!kn().contains(e)&&xa()}))}function xb(t){if(!kn())return;let e=bi(t)?.to;for(let n of kn().querySelectorAll("a")){let{path:s}=Ua(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",O(s))}for(let n of Sa())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Sb(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return rr=!Fo(e)||s!==n,rr?(yn(a`<p role="status">${b.werkplaats.busy}</p>`,wt("inhoud")),Oa?Z().show(Oa,Z().own):dl||Ob(os(e),s),!0):!1}async function Ob(t,e){dl=!0;try{Oa=(await Z().ask("page",{options:t,comparisons:e})).page,rr&&Z().show(Oa,Z().own)}catch(n){rr&&yn(a`<p role="alert">${n.message}</p>`,wt("inhoud"))}dl=!1}function Cb(t){let e=t.path[0]||"overzicht",n=wt("inhoud");if(ge()?.own&&Sb(e,J(t.query)))return;n.className=`scherm-${e}`;let s=Du[e]||Du.onbekend;yn([a`<${Tc} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),xb(e)}function ul(){let t=wt("motor");t.hidden=!1;let{state:e,why:n,own:s}=Z();yn(a`<${tu} state=${e} why=${n} own=${s} />`,t)}function jb(){Lb(),rr=!1,window.removeEventListener("werkplaats",ul),yn(null,wt("inhoud")),yn(null,wt("motor"))}var kn,va,Sa,Du,dl,Oa,rr,Lb,Hu=S(()=>{"use strict";me();B();K();zt();F();jt();T();_e();Po();hi();ct();Vt();Fc();Zc();mp();kp();ed();fd();Md();Fd();su();du();Jo();yu();zu();Au();qu();kn=()=>wt("menu"),va=()=>wt("menuknop"),Sa=()=>[...kn().querySelectorAll("details")];wt("spring").addEventListener("click",t=>{t.preventDefault(),wt("inhoud").focus()});vb();wt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),pl();let e=wt("zoek").value;location.hash=Oc(e)||O("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=b.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};Do(f(e,{...r,sources:Pn()}),n)});Du={__proto__:null,overzicht:Td,dekking:bp,aandachtspunten:md,partners:vd,maatregelen:xd,naslag:Cd,gevraagd:jd,tijdlijn:Ld,beloften:Fu,verken:td,ding:Mu,samenvatting:ku,vragen:pu,"wat-als":Wu,vergelijk:$p,"weet-niet":Yc,methode:Qc,zoek:Up,controleer:ge()?nu:eu,onbekend:gs},dl=!1,Oa="",rr=!1;ge()&&(window.addEventListener("werkplaats",ul),ul());wt("inhoud").replaceChildren();Lb=Hl(Cb);ge()&&window.addEventListener("andere-bladzijde",jb,{once:!0});document.documentElement.dataset.klaar="ja"});me();ja();typeof DecompressionStream>"u"?wt("te-oud").hidden=!1:ml().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Hu(),Vu))});})();
