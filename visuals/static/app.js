"use strict";var ketenkaart=(()=>{var i$=Object.defineProperty;var S=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var l$=(t,e)=>{for(var n in e)i$(t,n,{get:e[n],enumerable:!0})};function ft(t){let e=Ot("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function vl(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Ot,fe=S(()=>{"use strict";Ot=t=>document.getElementById(t)});async function xl(){let t=Uint8Array.from(atob(Ot("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Da=c$(await new Response(e).json())}function c$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Da,Va=S(()=>{"use strict";fe()});function Cl(t){var e=Sl.get(this);return e||(e=new Map,Sl.set(this,e)),(e=Ol(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],u=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},p=0;p<n.length;p++){p&&(r===1&&u(),u(p));for(var d=0;d<n[p].length;d++)s=n[p][d],r===1?s==="<"?(u(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(u(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[p][d+1]===">")?(u(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(u(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return u(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Ol,Sl,jl=S(()=>{Ol=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Ol(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Sl=new Map});function ks(t){t&&t.parentNode&&t.remove()}function Qa(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ja.call(arguments,2):n),jo(t,i,s,o,null)}function jo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Lo,__v:o||++Tl,__i:-1,__u:0};return!o&&ht.vnode&&ht.vnode(r),r}function hr(t){return t.children}function ur(t,e){this.props=t,this.context=e,this.__g=0}function ss(t,e){if(e==null)return t.__&&ss(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ss(t)}function $$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=ys({constructor:Lo},n)).__v=n.__v+1,ht.vnode&&ht.vnode(e),Ya(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||ss(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Il(o,e,r),n.__=n.__e=null,e.__e!=s&&El(e))}function El(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),El(t)}function Ll(t){(8&t.__g||(t.__g|=8,ns.push(t),$r++))&&Ha==ht.debounceRendering||((Ha=ht.debounceRendering)||queueMicrotask)(Al)}function Al(){try{for(var t,e=1;ns.length;)ns.length>e&&ns.sort(zl),t=ns.shift(),e=ns.length,8&t.__g&&$$(t)}finally{($r=ns.length)&&(Ha||queueMicrotask)(Al)}}function Nl(t,e,n,s,o,r,i,l,c,u,p){var d,m,$,g,h,k,_=s.__k||fr,v=e.length;for(c=m$(n,e,_,c,v),d=0;d<v;d++)($=n.__k[d])!=null&&(m=~$.__i&&_[$.__i]||mr,$.__i=d,k=Ya(t,$,m,o,r,i,l,c,u,p),g=$.__e,(m.ref!=$.ref||8&m.__u)&&(m.ref&&Za(m.ref,null,$,m),$.ref&&p.push($.ref,$.__c||g,$)),h=h||g,4&$.__u?(c=Bl($,c,t,!m.__v),m.__e&&(m.__e=null)):typeof $.type=="function"&&k!==void 0?c=k:g&&(c=g.nextSibling),$.__u&=-21);return n.__e=h,c}function m$(t,e,n,s,o){var r,i,l,c,u,p,d,m,$,g=n.length,h=g,k=0,_=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=jo(null,i):Ga(i)?i=v[r]=jo(hr,{children:i}):i.constructor===Lo&&i.__b?i=v[r]=jo(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+k,i.__=t,i.__b=t.__b+1,l=null,~(u=i.__i=f$(i,n,c,h))&&(h--,(l=n[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?k--:u==c+1?k++:u!=c&&(u>c?k--:k++,_=1)):(~u||(o>g?k--:o<g&&k++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(_){for(p=[],d=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(k=0,m=p.length;k<m;)p[$=k+m>>1]<i.__i?k=$+1:m=$;p[k]=i.__i,d[r]=k+1}for(k=p.length;r--;)d[r]&&(d[r]==k?k--:v[r].__u|=4)}if(h)for(r=0;r<g;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=ss(l)),Xa(l,l));return s}function Bl(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Bl(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ss(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function f$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Ml(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function cr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Ml(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Ml(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Ua[e]||(Ua[e]=h$(e)),(t.__a||(t.__a={}))[e]=Ka,r=e!=(e=e.replace(Fl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function h$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[pr]==null)e[pr]=Ka++;else if(e[pr]<this.__a[t])return;return n(ht.event?ht.event(e):e)}}}function Ya(t,e,n,s,o,r,i,l,c,u){var p,d,m,$,g,h,k,_,v,j,B,D,q,X,Pt,L,_t,Gt,z=e.type;if(e.constructor!==Lo)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(e.__u|=c,d=r=[],p.nodeType==8?l=dr(p,r):r.push(p),l=r[0]||l),(p=ht.__b)&&p(e);t:if(typeof z=="function"){m=i.length;try{if(_=e.props,v=(p=z.prototype)&&p.render,j=(p=z.contextType)&&s[p.__c],B=p?j?j.props.value:p.__:s,($=n.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(v?e.__c=$=new z(_,B):(e.__c=$=new ur(_,B),$.constructor=z,$.render=b$),j&&j.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),v&&($.__s||($.__s=$.state),z.getDerivedStateFromProps&&($.__s==$.state&&($.__s=ys({},$.__s)),ys($.__s,z.getDerivedStateFromProps(_,$.__s)))),g=$.props,h=$.state,$.__v=e,n.__c){if(_!==g&&v&&!z.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(_,B),e.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(_,$.__s,B)===!1){e.__v!=n.__v&&($.props=_,$.state=$.__s,$.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Dt){Dt&&(Dt.__=e)}),fr.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),l=ss(n);break t}$.componentWillUpdate&&$.componentWillUpdate(_,$.__s,B),v&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(g,h,k)})}else v&&!z.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),v&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=B,$.props=_,$.__P=t,$.__g&=-5,D=ht.__r,q=v?25:0;do $.__g&=-9,D&&D(e),p=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++q<25);v&&(fr.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=ys({},s,$.getChildContext())),v&&n.__c&&$.getSnapshotBeforeUpdate&&(k=$.getSnapshotBeforeUpdate(g,h)),X=p&&p.type===hr&&p.key==null?p.props.children:p,_.__P&&(p=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Dt){Dt&&Xa(Dt,Dt)}),n.__k=null),l=n.__k?ss(n,0):null),l=Nl(t,Ga(X)?X:[X],e,n,s,o,r,i,l,c,u),_.__P&&(e.__e=null,l=p),e.__u&=-161,d&&d.some(ks),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(Dt){if(i.length=m,e.__v=null,c||r)if(Dt&&Dt.then){if(e.__u|=128|c,r){for(~(_t=r.indexOf(l||void 0))||(_t=r.length);(Gt=r[_t-1])&&Gt.nodeType==8;)_t--;for(;_t<r.length;_t++)if(Gt=r[_t])if(r[_t]=null,Pt){if(Gt==L)break}else{if(Gt.nodeType!=8)break;Gt.data.startsWith("$s")&&(L=dr(Pt=Gt))}}if(!Pt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Pt=l}(p=dr(Pt=e.__c.__z||(e.__c.__z=Pt)))?(e.__e=Pt,l=p):e.__e=l,l=l&&l.nextSibling}else r&&r.some(ks);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Dt&&Dt.then||Pl(e),ht.__e(Dt,e,n)}}else l=e.__e=g$(n.__e,e,n,s,o,r,i,c,u,t);return(p=ht.diffed)&&p(e),l}function dr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Pl(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Pl))}function Il(t,e,n){for(var s=0;s<n.length;)Za(n[s++],n[s++],n[s++]);ht.__c&&ht.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){ht.__e(r,o.__v)}})}function g$(t,e,n,s,o,r,i,l,c,u){var p,d,m,$,g,h,k,_,v=n.props||mr,j=e.props,B=e.type;if(B=="svg"?o="http://www.w3.org/2000/svg":B=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((g=r[p])&&(B?g.localName==B:g.nodeType==3)){t=g,r[p]=null;break}}if(!t){if(_=u.ownerDocument||document,!B)return _.createTextNode(j);t=_.createElementNS(o,B,j.is?j:u),l&&(ht.__m&&ht.__m(e,r),l=!1),r=null}if(B){if(u=B=="template"&&t.content||t,r=B=="textarea"&&j.defaultValue!=null?null:r&&Ja.call(u.childNodes),!l&&r)for(v={},p=0;p<t.attributes.length;p++)v[(g=t.attributes[p]).name]=g.value;for(p in v)g=v[p],p=="dangerouslySetInnerHTML"?m=g:p=="children"||p in j||p=="value"&&"defaultValue"in j||p=="checked"&&"defaultChecked"in j||cr(t,p,null,g,o);for(p in j)g=j[p],p=="children"?$=g:p=="dangerouslySetInnerHTML"?d=g:p=="value"?h=g:p=="checked"?k=g:l&&typeof g!="function"||v[p]===g||cr(t,p,g,v[p],o);d?(l||m&&(d.__html==m.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):(m&&(t.textContent=""),(B=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&d$.test(B))&&(o="http://www.w3.org/1999/xhtml"),Nl(u,Ga($)?$:[$],e,n,s,o,r,i,r?r[0]:n.__k&&ss(n,0),l,c),r&&r.some(ks)),l&&B!="textarea"||(p="value",B=="progress"&&h==null?t.removeAttribute(p):h==null||h===t[p]&&(B!="progress"||h)||cr(t,p,h,v[p],o),p="checked",k!=null&&k!=t[p]&&cr(t,p,k,v[p],o))}else v===j||l&&t.data==j||(t.data=j);return t}function Za(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){ht.__e(o,n)}}function Xa(t,e,n){var s,o,r,i;if(ht.unmount&&ht.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Za(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){ht.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Xa(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=dr(s,r=[]))&&(s==t.__e&&r.some(ks),ks(o),ks(s)),n||ks(t.__e),t.__e=t.__c=t.__=null}function b$(t,e,n){return this.constructor(t,n)}function kn(t,e){var n,s,o,r;ht.__&&ht.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=jo(hr,{children:[t]}),o=[],r=[],Ya(e,e.__k,s||mr,mr,e.namespaceURI,s?null:e.firstChild?Ja.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Il(o,e.__k,r),e.__k.props.children=null}var ht,Tl,p$,ns,Ha,$r,zl,pr,Fl,Ka,Ua,u$,Lo,mr,fr,d$,Ga,Ja,ys,gr=S(()=>{Lo=Symbol.for("pv"),mr={},fr=[],d$=/^m(i|n|o|s|text|space)$/,Ga=Array.isArray,Ja=fr.slice,ys=Object.assign;ht={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw $r=0,t}},Tl=0,p$=function(t){return t!=null&&t.constructor===Lo},ur.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=ys({},this.state)),typeof t=="function"&&(t=t(ys({},n),this.props)),t&&(ys(n,t),this.__v&&(e&&this.__k.push(e),Ll(this)))},ur.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ll(this))},ur.prototype.render=hr,ns=[],$r=0,zl=function(t,e){return t.__v.__b-e.__v.__b},pr=Symbol(),Fl=/(PointerCapture)$|Capture$/i,Ka=0,Ua={},u$=0});function kr(t,e){It.__h&&It.__h(Vt,t,br||e),br=0;var n=Vt.__H||(Vt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function I(t){return br=1,k$(Ql,t)}function k$(t,e,n){var s=kr(Ks++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Ql(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);ei(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Vt,!Vt.__f)){Vt.__f=!0;var o=Vt.shouldComponentUpdate;Vt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=r;if(c.__.some(function(m){m.__N&&(u=!0,ei(m.__[0],m.__N[0])||(p=!0))}),o){var d=o.call(this,r,i,l);return u?d||p:d}return!u||p}}return s.__}function te(t,e){var n=kr(Ks++,3);!It.__s&&oi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Vt.__H.__h.push(n))}function We(t,e){var n=kr(Ks++,4);!It.__s&&oi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Vt.__h.push(n))}function To(t){return br=5,Se(function(){return{current:t}},[])}function Se(t,e){var n=kr(Ks++,7);return oi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function y$(){var t;do{for(;t=ni.shift();)try{Mo(t)}catch(n){It.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Jl.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Mo),e.__h.some(si),e.__h=[]}catch(n){e.__h=[],It.__e(n,t.__v)}}}while(ni.length)}function w$(t){var e,n=function(){clearTimeout(s),Kl&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Kl&&(e=requestAnimationFrame(n))}function Gl(t){t!=1&&Rl==It.requestAnimationFrame||((Rl=It.requestAnimationFrame)||w$)(y$)}function Mo(t){var e=Vt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Vt=e}function si(t){var e=Vt;t.__c=t.__(),Vt=e}function oi(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!ei(n,t[s])})}function Ql(t,e){return typeof e=="function"?e(t):e}var Ks,Vt,ti,Rl,ei,br,Jl,ni,It,ql,Wl,Dl,Vl,Hl,Ul,Kl,ri=S(()=>{gr();ei=Object.is,br=0,Jl=[],ni=[],It=ht,ql=It.__b,Wl=It.__r,Dl=It.diffed,Vl=It.__c,Hl=It.unmount,Ul=It.__;It.__b=function(t){Vt=null,ql&&ql(t)},It.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ul&&Ul(t,e)},It.__r=function(t){Wl&&Wl(t),Ks=0;var e=(Vt=t.__c).__H;e&&(ti==Vt?Vt.__h=[]:(e.__h.some(Mo),e.__h.some(si),Ks=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ti=Vt},It.diffed=function(t){Dl&&Dl(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Gl(Jl.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ti=Vt=null},It.__c=function(t,e){e.some(function(n){try{n.__h.some(Mo),n.__h=n.__h.filter(function(s){return!s.__||si(s)})}catch(s){n.__h=[function(){throw s}]}}),Vl&&Vl(t,e)},It.unmount=function(t){Hl&&Hl(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Gl(ni.push(o))}else Mo(o)}catch(r){e=r}}),s.__H=void 0,e&&It.__e(e,s.__v))};Kl=typeof requestAnimationFrame=="function"});function Yl(t){return Array.isArray(t)?t.map(Yl):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[Qa("wbr",null),e]:[e])}var Ht,a,R=S(()=>{"use strict";jl();gr();ri();gr();ri();/*! What draws the screens and searches in them, bundled here:

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
*/Ht=()=>To(null);a=Cl.bind((t,e,...n)=>Qa(t,e,...typeof t=="string"?n.map(Yl):n))});function x$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Zl,n)&&!t.query.uit?{path:Zl[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function li(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o=[...new URLSearchParams(n||"")].map(([r,i])=>[v$[r]||r,i]);return x$({path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries(o)})}function O(t,e={},n=!0){let s=_$.filter(i=>n&&T.route.query[i]).map(i=>[i,T.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function P(t,e=!1){let n=O(T.route.path,{...T.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++ai},"",n),ii())}function ii(t=!1){let e=li(location.hash),n=T.route.path.join("/")===e.path.join("/");T.route=e,Xl(e),!n&&window.scrollTo(0,t&&tc.get(history.state?.turn)||0)}function ec(t){Xl=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),ai=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>tc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++ai},""),ii(o)};return window.addEventListener("popstate",s,n),ii(),T.started=!0,()=>e.abort()}var _$,v$,Zl,T,Xl,ai,tc,Be,U=S(()=>{"use strict";_$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],v$={ernst:"gewicht"},Zl={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};T={route:{path:[],query:{}},started:!1},ai=0,tc=new Map;Be=t=>O(["ding",t])});function tt({text:t,title:e=t,children:n}){let s=Ht();return We(()=>{document.title=`${e} – Ketenkaart`},[e]),We(()=>{T.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function ee({text:t}){let{route:e}=T;return We(()=>{T.started&&t&&ft(t)},[t,e]),null}var it,Tt=S(()=>{"use strict";fe();R();U();it=()=>window.matchMedia("(max-width: 44rem)").matches});function he(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function yn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function Gs(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function yr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?Q(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function wr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function nc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var f,C,W,Ut,E,S$,Q,A=S(()=>{"use strict";f=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),C=(t,e,n={})=>f(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Ut=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();E=t=>[...new Set(t)],S$=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),Q=(t,e)=>S$.compare(t,e)});var y,sc,oc,O$,C$,j$,L$,M$,T$,z$,F$,E$,A$,N$,De,Js,N,b,ne,et,Ze,vt,Ve,Fn,ge,Xe,tn,Y,ws,le,os,F=S(()=>{"use strict";Va();y=Da,{codes:sc,progress:oc,queries:O$,names:C$,absent:j$,dates:L$,lists:M$,kinds:T$,called:z$,works:F$,partners:E$,lookups:A$}=y,N$=[sc,oc,O$,C$,j$,L$,M$,T$,z$,F$,E$,A$];for(let t of[...N$,y.words,y.addresses,...[sc,oc].flatMap(Object.values)])Object.setPrototypeOf(t,null);De=new Map(Object.entries(y.things)),Js=new Map(y.plans.map(t=>[t.key,t])),N=y.plans.length>1,b=y.words,ne=t=>t?.words.page||b,et=t=>Js.get(t||"")||(N?void 0:y.plans[0]),Ze=t=>Js.get(t),vt=t=>Js.get(t.split("/")[0]),Ve=(t,e)=>!e||!vt(t)||vt(t)?.key===e,Fn=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),ge=Fn[Fn.length-1].date,Xe=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),tn=(t,e)=>{let n=vt(t);return n?y.stands[e]?.[n.key]||n.date:e},Y=t=>y.dates[t]||t||"",ws=(t=et())=>t?.source||y.source,le=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),os=(t,e=et())=>(e?e.dates:Fn).find(n=>n.date===t)?.label||Y(t)});async function _r(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(f(b.check.unreadable,{name:t.name}))}}async function zo(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var ci,be,Z,ke,Oe=S(()=>{"use strict";A();F();ci=5*2**20,be=()=>window.werkplaats,Z=()=>be(),ke=()=>!!be()&&be()?.state!=="off"});function K(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!pi.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:ui(o,n),without:ui(r,n),links:i},u={...ui(l,n),...c};pi.set(s,u)}return pi.get(s)}function rs({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function H(t){let e=N&&Js.has(t.plan)?t.plan:"",n=Fn.some(l=>l.date===t.stand)?t.stand:ge,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r=Fo({plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"});return[r,{...r,expect:!0},{...r,expect:!0,date:ge}].map(Fo).find(B$)||Fo({plan:e,date:ge,stated:!1,expect:!0,strict:!1})}function Fo({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function di(t,e,n){let s=r=>({...t,[e]:r});return new Set(n.map(([r])=>H(s(r)).key)).size===n.length?n:[]}var pi,ui,En,Eo,B$,$i,rc,zt=S(()=>{"use strict";F();Oe();pi=new Map,ui=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));En=(t,e)=>K({...t,plan:e.key}).numbers[0];Eo=t=>t.key in y.answers,B$=t=>Eo(t)||!!be();$i=(t,e)=>Js.get(e)?.steps.find(n=>n.notation===t)?.id,rc=t=>new Set(K(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>$i(s.step,e))))});var ac,P$,_s,Ao,Ft,en,Qs,$n=S(()=>{"use strict";A();F();ac=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])yn(ac,i,r)}P$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),_s=(t,e=ge)=>!P$[e]?.has(t),Ao=(t,e=ge)=>(ac.get(t)||[]).filter(n=>_s(n.of[0]||n.from,e)),Ft=(t,e,n)=>Ao(t,n).filter(s=>s.name===e),en=(t,e,n)=>Ft(t,e,n).filter(s=>s.to===t).map(s=>s.from),Qs=(t,e)=>t.from===e?t.to:t.from});var mi,gt,w,se,bt,mn,vr,vs,He,lc,Pe,Jt,xs,oe,ce,V,Nt,xr,cc,x,pe,ic,Ys,pc,I$,Sr,Or,nn,Zs,R$,Ue,Qt,sn,G=S(()=>{"use strict";A();F();mi=[],gt=(t,e)=>De.get(t)?.[e]||mi,w=(t,e)=>gt(t,e)[0]||"",se=(t,e)=>gt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),bt=(t,e)=>se(t,e)[0]||"",mn=t=>De.has(t),vr=t=>gt(t,"type"),vs=t=>cc.get(t)||mi,He=(t,e)=>vr(t).includes(e),lc=t=>vr(t).map(e=>y.kinds[e]).find(Boolean),Pe=t=>lc(t)?.page||"",Jt=t=>lc(t)?.kind||"",xs=t=>Pe(t)==="organisation",oe=t=>Pe(t)==="undertaking",ce=t=>!!Pe(t)&&!!w(t,"prefLabel"),V=(t,e)=>y.codes[t]?.[e]?.label||e||"",Nt=(t,e)=>V(y.lists[e],w(t,e)),xr=t=>y.names[t]||b.thing.foreign[t]||t,cc=new Map;for(let[t,e]of De)for(let n of e.type||mi)yn(cc,n,t);x=t=>y.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.slice(t.lastIndexOf("/")+1),pe=t=>y.called[t]?.short||x(t),ic=t=>w(t,"identifier"),Ys=[...vs("Chapter")].sort((t,e)=>Q(ic(t),ic(e))),pc=[...De.keys()].filter(oe),I$=[...De.keys()].filter(xs),Sr=t=>Xe.find(e=>e.notation===t),Or=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),nn=Xe.map(t=>[t.notation,t.label]),Zs=Or("InterventionKind"),R$=new Map(I$.map(t=>[w(t,"notation"),t])),Ue=t=>R$.get(t)||"",Qt=t=>y.addresses[t]||"",sn=t=>se(t,"passage")});function dc(t,e,n){let s=Ie(t,n);return{name:x(e),short:pe(e),what:w(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),modality:W(No(w(t,"modality"))),day:w(t,"dueBy"),by:Y(w(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:Y(s.on)}}var wn,Xs,to,eo,fi,Cr,jr,Ct,No,q$,Ie,no,An,as,Ss,uc,Lr,Os,$c,hi,so,is,jt=S(()=>{"use strict";U();A();F();$n();G();wn=t=>y.works[t]?.steps||[],Xs=t=>y.works[t]?.kinds||[],to=t=>y.works[t]?.years||[],eo=t=>y.works[t]?.leads||[],fi=t=>y.works[t]?.acts||[],Cr=(t,e)=>Ft(t,"at",e).flatMap(n=>n.of),jr=(t,e)=>Ft(t,"deadline",e).map(n=>n.from),Ct=t=>w(t,"isGeneric")==="true",No=t=>V("Modality",t),q$={},Ie=(t,e=ge)=>T.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||q$,no=(t,e)=>Ie(t,e).report||"",An=(t,e)=>Ie(t,e).status||"",as=(t,e)=>Ie(t,e).state||"",Ss=(t,e)=>is(t).rows.filter(({id:n})=>Ie(n,e).outcome).map(n=>({...n,plan:t,...dc(n.id,n.work,e)})),uc=(t,e)=>y.promises[t.key].undated.filter(n=>_s(n,e)).map(n=>{let s=w(n,"initiative").slice(1);return{id:n,work:s,plan:t,...dc(n,s,e)}});Lr=(t,e=b.shared.outcomes)=>Object.entries(e).filter(([n,{rare:s}])=>!s||t.some(o=>o.outcome===n)),Os=(t,e=!1)=>Object.entries(b.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?C(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),$c=t=>le(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),hi=(t,e)=>{let{reports:n}=is(t);return n.find(s=>s.date===tn(t.key,e))||n[n.length-1]},so=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),is=t=>y.promises[t.key]});function Mr(t,e){if(w(t,"crossCutting")==="true")return[{step:Cs,of:t,basis:""}];let n=K(e).links;return Ft(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:W$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Tr(t,e){if(oe(t))return[t];let n=r=>oe(r)&&Ve(r,e.plan);if(xs(t))return E(Nn(t,e).map(r=>r.to));if(!fc(t))return E(Ao(t,e.date).map(r=>Qs(r,t))).filter(n);let s=[t,...Ft(t,"broader",e.date).map(r=>r.from)];return E(s.flatMap(r=>Ft(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Mr(r,e).some(i=>i.step===t))}function gc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let u=new Set(n),p=t.filter(Bo),d=z=>(!s||Mr(z,c).some(Dt=>w(Dt.step,"notation")===s))&&(!o||Xs(z).includes(o))&&(!r||to(z).slice(-1)[0]>=r)&&(!i||to(z)[0]<=i),m=E(p.flatMap(z=>Tr(z,c))),$=z=>p.includes(z)&&!l,g=m.filter(z=>!$(z)&&!d(z)),h=m.filter(z=>$(z)||d(z)&&!u.has(z)).sort(hc),k=p.filter(z=>!xs(z)),_=new Set(h),j=[...k.flatMap(z=>Tr(z,c)),e].filter(z=>_.has(z)).flatMap(z=>mc(z,c,l)),B=E([...p.filter(xs),...j]).filter(z=>!u.has(z)).sort(zr),D=new Set(B),q=h.flatMap(z=>Nn(z,c,l).filter(Dt=>D.has(Dt.from))),X=h.flatMap(z=>Mr(z,c).map(Dt=>({work:z,...Dt}))),Pt=[...Xe.map(z=>z.id),Cs],L=E([...p.filter(fc),...X.map(z=>z.step)]).filter(z=>!u.has(z)).sort((z,Dt)=>Pt.indexOf(z)-Pt.indexOf(Dt)),_t=new Set(L),Gt=r||i?g.filter(z=>!to(z).length).length:0;return{who:B,what:h,steps:L,roles:q,ties:X.filter(z=>_t.has(z.step)),left:g.length,undated:Gt}}function Fr(t,{who:e,what:n},s){return oe(t)?mc(t,s).filter(o=>!e.includes(o)).length:Tr(t,s).filter(o=>!n.includes(o)).length}function Er(t,e,n,s=!1){let o=bc(t,e,n,s),r=gi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=u=>{let p=u[u.length-1];if(!(l.length>Po)){if(p===e){u.length===i+1&&l.push(u);return}for(let d of o(p).sort(zr))!u.includes(d)&&u.length+(r.get(d)??i)<=i&&c([...u,d])}};return c([t]),l}function oo(t,e,n,s=!1){let o=bc(t,e,n,s),r=gi(t,e,o),i=gi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),u=Array.from({length:l+1},(m,$)=>c.filter(g=>r.get(g)===$).sort(zr)),p=new Map([[t,1]]),d=u.slice(1).flatMap((m,$)=>m.flatMap(g=>o(g).filter(h=>u[$].includes(h)).sort(zr).map(h=>(p.set(g,(p.get(g)||0)+(p.get(h)||0)),{from:h,to:g,roles:Nn(g,n).filter(k=>Qs(k,g)===h)}))));return{layers:u,lines:d,count:p.get(e)||0,length:l}}function kc(t,e,n){let s=[t,e];return E(Nn(t,n,!0).map(o=>o.to)).map(o=>Nn(o,n,!0).filter(r=>s.includes(r.from))).filter(o=>s.every(r=>o.some(i=>i.from===r))).filter(o=>!s.every(r=>o.some(i=>i.from===r&&i.acts)))}function gi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=E(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function yc(t,e){let n=r=>Mr(r,e).map(i=>i.step),[s,o]=t.map(r=>Tr(r,e).flatMap(n));return Xe.filter(({id:r})=>s.includes(r)&&o.includes(r))}function wc(t,{date:e}){let[n,s]=t.map(o=>[o,...Ft(o,"member",e).map(r=>r.to)]);return E(n.filter(o=>s.includes(o)))}var Cs,bi,Nn,mc,fc,W$,Bo,hc,zr,bc,Po,Io=S(()=>{"use strict";A();zt();F();$n();G();jt();Cs="dwars",bi=60,Nn=(t,{date:e,plan:n},s=!1)=>Ft(t,"who",e).filter(o=>(s||o.acts)&&Ve(o.to,n)),mc=(t,e,n=!1)=>E(Nn(t,e,n).map(s=>s.from)),fc=t=>Pe(t)==="step",W$=t=>bt(t,"broader")||t;Bo=t=>ce(t),hc=(t,e)=>Q(pe(t),pe(e))||Q(x(t),x(e)),zr=(t,e)=>Number(Ct(t))-Number(Ct(e))||hc(t,e);bc=(t,e,n,s)=>o=>E(Nn(o,n).map(r=>Qs(r,o))).filter(r=>r===t||r===e||oe(r)||s||!Ct(r)),Po=30});var D$,Oc,Cc,Ro,ro,V$,jc,qo,Br,vi,ki,H$,Lc,Mc,Oi,Ci,Tc,U$,Wo,yi,K$,G$,J$,Q$,wi,_c,Y$,xi,Si,_i,Z$,vc,xc,Sc,Ar,Nr,zc,X$,Fc=S(()=>{D$="ENTRIES",Oc="KEYS",Cc="VALUES",Ro=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=ro(this._path);if(ro(n)==="")return{done:!1,value:this.result()};let s=e.get(ro(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=ro(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>ro(e)).filter(e=>e!=="").join("")}value(){return ro(this._path).node.get("")}result(){switch(this._type){case Cc:return this.value();case Oc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},ro=t=>t[t.length-1],V$=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return jc(t,e,n,s,i,1,o,""),s},jc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let u of t.keys())if(u===""){let p=o[c-1];p<=n&&s.set(l,[t.get(u),p])}else{let p=r;for(let d=0;d<u.length;++d,++p){let m=u[d],$=i*p,g=$-i,h=o[$],k=Math.max(0,p-n-1),_=Math.min(i-1,p+n);for(let v=k;v<_;++v){let j=m!==e[v],B=o[g+v]+ +j,D=o[g+v+1]+1,q=o[$+v]+1,X=o[$+v+1]=Math.min(B,D,q);X<h&&(h=X)}if(h>n)continue t}jc(t.get(u),e,n,s,o,p,i,l+u)}},qo=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Br(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=Oi(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,H$(this._tree,e)}entries(){return new Ro(this,D$)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return V$(this._tree,e,n)}get(e){let n=vi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=vi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Ro(this,Oc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,ki(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ki(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ki(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Ro(this,Cc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Br=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Br(t.get(s),e.slice(s.length),n);return n.push([t,e]),Br(void 0,"",n)},vi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return vi(t.get(n),e.slice(n.length))},ki=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let u=new Map;u.set(r.slice(l),c),t.set(e.slice(s,s+l),u),t.delete(r),t=u}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},H$=(t,e)=>{let[n,s]=Br(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Lc(s);else if(n.size===1){let[o,r]=n.entries().next().value;Mc(s,o,r)}}},Lc=t=>{if(t.length===0)return;let[e,n]=Oi(t);if(e.delete(n),e.size===0)Lc(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Mc(t.slice(0,-1),s,o)}},Mc=(t,e,n)=>{if(t.length===0)return;let[s,o]=Oi(t);s.set(o+e,n),s.delete(o)},Oi=t=>t[t.length-1],Ci="or",Tc="and",U$="and_not",Wo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?_i:e.autoVacuum;this._options={...wi,...e,autoVacuum:n,searchOptions:{..._c,...e.searchOptions||{}},autoSuggestOptions:{...Y$,...e.autoSuggestOptions||{}}},this._index=new qo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Si,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let u=this.addDocumentId(c);this.saveStoredFields(u,e);for(let p of i){let d=n(e,p);if(d==null)continue;let m=o(s(d,p),p),$=this._fieldIds[p],g=new Set(m).size;this.addFieldLength(u,$,this._documentCount-1,g);for(let h of m){let k=r(h,p);if(Array.isArray(k))for(let _ of k)this.addTerm($,u,_);else k&&this.addTerm($,u,k)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},u,p)=>(l.push(u),(p+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(d=>setTimeout(d,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let u=this._idToShortId.get(c);if(u==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let p of i){let d=o(e,p);if(d==null)continue;let m=n(r(d,p),p),$=this._fieldIds[p],g=new Set(m).size;this.removeFieldLength(u,$,this._documentCount,g);for(let h of m){let k=s(h,p);if(Array.isArray(k))for(let _ of k)this.removeTerm($,u,_);else k&&this.removeTerm($,u,k)}}this._storedFields.delete(u),this._documentIds.delete(u),this._idToShortId.delete(c),this._fieldLength.delete(u),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new qo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Si,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||xi.batchSize,r=e.batchWait||xi.batchWait,i=1;for(let[l,c]of this._index){for(let[u,p]of c)for(let[d]of p)this._documentIds.has(d)||(p.size<=1?c.delete(u):p.delete(d));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(u=>setTimeout(u,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||_i.minDirtCount,s=s||_i.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:u,match:p}]of r){let d=u.length||1,m={id:this._documentIds.get(l),score:c*d,terms:Object.keys(p),queryTerms:u,match:p};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(xc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(xc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(wi.hasOwnProperty(e))return yi(wi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Ar(o),c._fieldLength=Ar(r),c._storedFields=Ar(i);for(let[u,p]of c._documentIds)c._idToShortId.set(p,u);for(let[u,p]of s){let d=new Map;for(let m of Object.keys(p)){let $=p[m];l===1&&($=$.ds),d.set(parseInt(m,10),Ar($))}c._index.set(u,d)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Nr(o),c._fieldLength=await Nr(r),c._storedFields=await Nr(i);for(let[p,d]of c._documentIds)c._idToShortId.set(d,p);let u=0;for(let[p,d]of s){let m=new Map;for(let $ of Object.keys(d)){let g=d[$];l===1&&(g=g.ds),m.set(parseInt($,10),await Nr(g))}++u%1e3===0&&await zc(0),c._index.set(p,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let u=new t(n);return u._documentCount=s,u._nextId=o,u._idToShortId=new Map,u._fieldIds=r,u._avgFieldLength=i,u._dirtCount=l||0,u._index=new qo,u}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},$=e.queries.map(g=>this.executeQuery(g,m));return this.combineResults($,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,d=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(Q$(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults(d,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,k)=>({...h,[k]:yi(s.boost,k)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:u,prefix:p}={..._c.weights,...i},d=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,d,o,r,c),$,g;if(e.prefix&&($=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,k=h<1?Math.min(l,Math.round(e.term.length*h)):h;k&&(g=this._index.fuzzyGet(e.term,k))}if($)for(let[h,k]of $){let _=h.length-e.term.length;if(!_)continue;g?.delete(h);let v=p*h.length/(h.length+.3*_);this.termResults(e.term,h,v,e.termBoost,k,o,r,c,m)}if(g)for(let h of g.keys()){let[k,_]=g.get(h);if(!_)continue;let v=u*h.length/(h.length+_);this.termResults(e.term,h,v,e.termBoost,k,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Ci){if(e.length===0)return new Map;let s=n.toLowerCase(),o=K$[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,u=new Map){if(r==null)return u;for(let p of Object.keys(i)){let d=i[p],m=this._fieldIds[p],$=r.get(m);if($==null)continue;let g=$.size,h=this._avgFieldLength[m];for(let k of $.keys()){if(!this._documentIds.has(k)){this.removeTerm(m,k,n),g-=1;continue}let _=l?l(this._documentIds.get(k),n,this._storedFields.get(k)):1;if(!_)continue;let v=$.get(k),j=this._fieldLength.get(k)[m],B=J$(v,g,this._documentCount,j,h,c),D=s*o*d*_*B,q=u.get(k);if(q){q.score+=D,Z$(q.terms,e);let X=yi(q.match,n);X?X.push(p):q.match[n]=[p]}else u.set(k,{score:D,terms:[e],match:{[n]:[p]}})}}return u}addTerm(e,n,s){let o=this._index.fetch(s,Sc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Sc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Wo.wildcard=Symbol("*");yi=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,K$={[Ci]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),vc(s.terms,r)}}return t},[Tc]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);vc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[U$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},G$={k:1.2,b:.7,d:.5},J$=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},Q$=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},wi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(X$),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},_c={combineWith:Ci,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:G$},Y$={combineWith:Tc,prefix:(t,e,n)=>e===n.length-1},xi={batchSize:1e3,batchWait:10},Si={minDirtFactor:.1,minDirtCount:20},_i={...xi,...Si},Z$=(t,e)=>{t.includes(e)||t.push(e)},vc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},xc=({score:t},{score:e})=>e-t,Sc=()=>new Map,Ar=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Nr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await zc(0);return e},zc=t=>new Promise(e=>setTimeout(e,t)),X$=/[\n\r\p{Z}\p{P}]+/u});function Pr(t,e=[],n=ao(t),s=()=>!0){let o=Ut(t),r=E([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n||o.length<2)return l=>r.includes(l);let i=(l,c)=>c.length>=em&&l.length>=c.length+nm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function ls(t,e){let n=Do(t).map(Ut);return js(e).every(s=>n.some(Pr(s)))}function Ir(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Ec))Ac(o).map(Ut).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var tm,em,nm,Ec,sm,js,Ac,Do,ao,io=S(()=>{"use strict";A();tm=4,em=6,nm=3,Ec=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,sm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),js=t=>sm(t).match(Ec)||[],Ac=t=>t.includes("-")?E([t,t.replaceAll("-",""),...t.split("-")]):[t],Do=t=>js(t).flatMap(Ac),ao=t=>t.length>1&&t.length<=tm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function im(){let t=new Map([...De.keys()].filter(ce).map(n=>[n,{sort:[Jt(n)],text:y.called[n]?[x(n)]:[]}]));for(let[n,s]of De){let o=_n.owners.flatMap(i=>se(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...am(n)),r?.text.push(..._n.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(_n.weights[n]??_n.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:x(n),kind:Jt(n),titles:rm(n),...s},weight:Math.min(...vr(n).map(e))})),...Object.entries(y.queries).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[_n.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:_n.question,...i,weight:e("question")}})]}function lm(){let t=new Map(im().map(c=>[c.id,c])),e=[...t.values()],n=new Set,s=new Wo({fields:["titles","sort","text"],extractField:(c,u)=>u==="id"?c.id:c[u].join(" · "),tokenize:Do,processTerm:c=>lo(c)?null:Ut(c),searchOptions:{tokenize:c=>[c],processTerm:c=>c}});s.addAll(e);for(let c of e)for(let u of[c.titles,c.sort,c.text].flat().flatMap(Do))lo(u)||n.add(Ut(u));let o=e.flatMap(c=>c.titles).flatMap(Do),r=new Set(o.filter(ao).map(Ut)),l=[...e.filter(c=>_n.synonyms.some(u=>He(c.id,u))).map(c=>c.titles),..._n.same].map(c=>E(c.map(Rr))).filter(c=>c.length>1);return{items:t,known:n,shorts:r,mini:s,groups:l}}function mm(t){if(Ce.known.has(t))return ji.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Ce.known.has(n));return[...ji.get(t)||[],...e.flatMap(n=>ji.get(n)||[n])]}function Li(t){let e=Ut(t),n=[e,e.replace(/s$/,"")].find(o=>Ce.shorts.has(o));if(n||ao(t))return Pr(n||t,[],!0);let s=[...Ce.known].some(o=>o.startsWith(e));return Pr(t,mm(e),!1,o=>s||Ce.known.has(o))}function Pc(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Ce.known.has(n)||e<Nc&&!Ce.shorts.has(n))continue;let o=s.length>=Nc&&Ce.known.has(s)?[s]:Pc(s);if(o.length)return[n,...o]}return[]}function fm(t){for(let e of t.length<cm||/\d/.test(t)?[]:t.length<pm?[1]:[1,2]){let s=Ce.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Ic(t){let e=js(t),n=e.filter(s=>!lo(s));return(n.length?n:e).flatMap(s=>{if(ao(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>Pc(Ut(s)),()=>fm(Ut(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>Mi(Li(l)).length))return i}return[s]})}function hm(t,e){let n=Ce.groups.flatMap(s=>s.filter(o=>o.length>um&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...E(n).map(s=>js(s).filter(o=>!lo(o)))]}function gm(t,e){let[n,...s]=t.titles.map(Rr);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Ti(t){Ce=Ce||lm();let e=Ic(t),n=e.join(" "),s=js(t).filter(c=>e.length===1||!lo(c)).join(" "),o=Ut(n)===Ut(s)?Rr(t):Rr(n),r=hm(e,o).map(c=>c.map(Li)),i=new Map;for(let c of r){let u=c.map(p=>({combineWith:dm,queries:Mi(p)}));if(!(!u.length||u.some(p=>!p.queries.length)))for(let[p,d]of $m.entries())for(let{id:m,score:$}of Ce.mini.search({combineWith:"AND",queries:u},{fields:d})){let g=Ce.items.get(m),h=gm(g,o)??p+4;h<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:g,place:h,score:$})}}let l=[...i.values()].sort((c,u)=>c.place-u.place||c.item.weight-u.item.weight||u.score-c.score||Q(c.item.label,u.item.label));return{found:l.map(({item:c})=>c),read:Ut(n)===Ut(s)||!l.length?"":n,answers:c=>r.flat().some(u=>u(c))}}function Wc(t,e){let n=r=>{let[i,l]=Ir(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var _n,om,lo,Rr,Bc,rm,am,cm,pm,Nc,um,dm,$m,ji,Ce,Mi,Rc,qc,zi=S(()=>{"use strict";Fc();io();U();A();F();G();_n=b.search,om=new Set(_n.small),lo=t=>!ao(t)&&om.has(Ut(t)),Rr=t=>` ${js(t).map(Ut).join(" ")} `,Bc=new Map;for(let[t,e]of y.search.english)yn(Bc,t,e);rm=t=>E([x(t),pe(t),...["prefLabel","altLabel"].flatMap(e=>gt(t,e)),...Bc.get(t)||[]]),am=t=>_n.sorts.flatMap(e=>gt(t,e).flatMap(n=>[V(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));cm=6,pm=10,Nc=4,um=4,dm="OR",$m=[["titles"],["titles","sort"],["titles","sort","text"]],ji=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Mi=t=>[...Ce.known].filter(t);Rc=t=>{let{found:e,read:n}=Ti(t);return e.length===1&&!n?O(e[0].path):""},qc=t=>E(Ic(t)).filter(e=>!lo(e)&&Mi(Li(e)).length)});function qr(t,e,n,s=et(n?.plan)){let{version:o,content:r}=y.meta;return f(Ke.export.footnote,{phrase:t,sources:Pn(s),addresses:e.map(i=>`; ${Qt(i)}`).join(""),version:o+(r?f(Ke.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Lt(n,s)}`:""})}var Ke,vn,Bn,co,Pn,po,Ge,ye,nt,ot,bm,Fi,Lt,lt=S(()=>{"use strict";A();F();G();jt();Ke=b.shared,vn=Ke.silence,Bn=(t=et())=>t?f(ne(t).shared.report,{date:Y(t.date)}):Ke.reports,co=(t=et(),e=Ke.nothing)=>`${C(e,t?1:2,{report:W(Bn(t))})} ${vn}`,Pn=(t=et())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${Y(e.date)}`).join("; "),po=(t,e)=>[Ie(t,e).word||"",Ie(t,e).more||""],Ge=(t,e)=>po(t,e).filter(Boolean).join(", "),ye=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Ke.bases[t]||W(e.label)]])),nt=t=>t===null?Ke.all_steps:Sr(t)?.label||t,ot=t=>V("InterventionKind",t),bm=(t,e)=>e?os(tn(e.key,t.date),e):t.date===ge?Ke.choices.latest:f(Ke.choices.others_latest,{date:os(t.date)}),Fi=({stated:t,strict:e,plan:n},s=et(n))=>[t&&ne(s).shared.choices.links_stated,e&&Ke.choices.strict_phrase].filter(Boolean).join(" · ")||Ke.choices.all_phrase,Lt=(t,e=et(t.plan))=>[bm(t,e),Fi(t,e),t.expect?Ke.choices.with_phrase:Ke.choices.without_phrase].join(" · ")});function km({text:t,done:e}){let n=Ht(),s=Ht();return We(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${cs.by_hand} ref=${n} onClose=${e}>
      <p>${cs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${cs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Vo(t,e=cs.copied){try{await navigator.clipboard.writeText(t),ft(e)}catch{let n=document.createElement("div");document.body.append(n),kn(a`<${km} text=${t} done=${()=>n.remove()} />`,n)}}function on(t,e,n){vl(t,e,n),ft(f(cs.downloaded,{name:t}))}function uo(){return!y.files.length&&!be()?null:a`
    <section class="bestanden" aria-label=${Hc}>
      <h2>${Hc}</h2>
      <ul>
        <li><a href="#/samenvatting">${Dc.label}</a> <span class="zacht">${Dc.description}</span></li>
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${ym(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${be()&&a`<li><a href="#/controleer">${Vc.label}</a> <span class="zacht">${Vc.description}</span></li>`}
      </ul>
    </section>
  `}var Dc,Vc,Hc,cs,ps,Yt,ue,In,Rn,xn,ym,Zt=S(()=>{"use strict";fe();R();A();F();Oe();lt();({summary:Dc,save:Vc,title:Hc}=b.frame.foot.files),cs=b.shared.export;ps=({text:t,label:e=cs.copy})=>a`<button type="button" class="klein" onClick=${()=>Vo(t())}>${e}</button>`,Yt=({name:t,rows:e,label:n=cs.csv,id:s})=>a`
  <button type="button" id=${s} onClick=${()=>on(t,wr(e()),"text/csv;charset=utf-8")}>
    ${n}
  </button>
`,ue=(t,e="",n="")=>{let s=et(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>Y(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Lt(t,s):n]},In=cs.heads,Rn=(t,e,n)=>[[...t.map(s=>s.label),...In],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],xn=t=>N?[{key:"bronplan",label:b.shared.plan,text:e=>et(t(e))?.title||""}]:[],ym=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Uc({name:t}){let e=Ei(t),n=e?.parts?.map(({label:s,to:o})=>[s,O(o),o===t]);return n&&a`<${Ho} label=${e?.label} tabs=${n} />`}var wm,Ei,Ho,Wr=S(()=>{"use strict";R();U();F();wm=b.frame.menu.groups.flatMap(t=>t.screens||[t]),Ei=t=>wm.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),Ho=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Le(t,e,n){let s=new Map;for(let r of K({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:_m[t](r),id:t==="partner"?Ue(r):"",cells:rn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>Q(r.label,i.label)):o}function Dr(t){let[e,n,s]=t.split("~");return{key:e,step:n===Kc?null:n,plan:s}}function je(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function $o(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Fo);if(!l.every(Eo))return()=>null;let c=p=>[Sn(p.column,p.barrier,n.key),p],u=l.map(p=>new Map(K(p).matrix[t].map(c)));return(p,d)=>{let m=Sn(p,d,n.key),[$,g,h,k]=u.map(v=>vm(v.get(m)));return k===$?null:{by:g===$!=(h===$)?g===$?"reading":"basis":"both",usual:u[0].get(m)}}}var Kc,_m,rn,Sn,us,Ls,Vr,Hr,vm,fn=S(()=>{"use strict";U();A();zt();F();G();lt();Kc="alle",_m={kind:t=>W(ot(t)),form:t=>W(V("ExploitationForm",t)),partner:t=>x(Ue(t)||t)},rn=t=>[...t.steps.map(e=>e.notation),null];Sn=(t,e,n)=>[t,e??Kc,...N?[n]:[]].join("~"),us=({column:t,barrier:e},n,s)=>O("overzicht",{...s,cel:Sn(t,e,n)});Ls=t=>`cel-${t.replaceAll("~","-")}`,Vr=(t,e)=>K(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Hr=t=>[je(t).word,...je(t).lines].join(", "),vm=t=>t&&JSON.stringify([t.phrase,je(t).look,t.most_basis])});function Jc({passage:t}){let[e,n]=I("");async function s(){try{n((await Z().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Gc.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Gc.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Ur(t,e,n=!1){let[s,o]=b.method.numbers.to[t]||["methode",{getal:n?"":t}];return O(s,e?{...o,plan:e}:o)}function Xt({id:t,date:e}){let[n,s]=po(t,e);return a`<span class=${`chip s-${as(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function re({basis:t}){let[e,n]=ye[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${xm[e]}
    </svg>
  `:null}function ae({of:t}){let e=E(t.flatMap(sn));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(n=>a`<li><${Gr} passage=${n} /></li>`)}
    </ul>
  `:null}function qn({of:t,look:e}){let[n,...s]=sn(t);return n?a`
    <p class=${e}>
      ${Qt(n)}${s.length>0&&f(b.shared.more_places,{count:s.length})}
      ${ke()&&a`<${Jc} passage=${n} />`}
    </p>
  `:null}var Gc,M,Et,hn,xm,Kr,Gr,Jr,ds,dt=S(()=>{"use strict";R();U();A();F();Oe();G();lt();jt();Gc=b.shared.passage;M=({id:t,text:e})=>ce(t)?a`<a href=${Be(t)}>${e||x(t)}</a>`:a`<span>${e||x(t)}</span>`;Et=({ids:t,name:e=x,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${M} id=${s} text=${e(s)} />`]),hn=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${M} id=${s} />${e?.(s)}</li>`)}</ul>`;xm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Kr=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,Gr=({passage:t})=>[Qt(t),ke()&&a`<${Jc} passage=${t} />`];Jr=({id:t})=>[bt(t,"broader")&&[a`<${M} id=${bt(t,"broader")} />`," › "],a`<${M} id=${t} />`],ds=({id:t})=>Ct(t)&&a`<span class="zacht"> (${b.shared.collective})</span>`});function Ai({list:t,plan:e}){if(!t.length)return a`<p>${Ze(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${jm} ...${o} />`]);return a`
    <p class="zacht">${Qr.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${M} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Ni({summary:t,inside:e,open:n=!1}){let[s,o]=I(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function Bi({gap:t}){let e=[t.barrier&&nt(t.barrier).toLowerCase(),t.kind&&ot(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Kr} severity=${t.severity} />${" · "}
      <a href=${O(["vragen",t.query])}>${Dn(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${Ze(t.plan).title}`}
      ${ce(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
      <span class="alleen-papier">${Ms(t).map(n=>a` · <${Gr} passage=${n} />`)}</span>
    </p>
  `}function Zr({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=Ms(t),{place:r}=b.shared.passage,i=a`${b.gaps.more}<span class="sr">${f(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Ni} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${Gr} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${Qr.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${f(b.gaps.under,{title:Dn(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Qr.who}</strong></p><${Ai} list=${t.candidates} plan=${t.plan} />`}
    <${ps} text=${()=>qr(t.sentence,Ms(t),e,et(t.plan))} />
  `} /></div>`}var Qr,Wn,Ms,Dn,Qc,Sm,Om,Cm,Yr,Yc,jm,Zc,mo=S(()=>{"use strict";io();R();U();A();F();G();lt();Zt();dt();Qr=b.shared.gaps,Wn=t=>[t,...t.also],Ms=t=>Qt(t.evidence)?[t.evidence]:[],Dn=t=>y.queries[t]?.title||t,Qc=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Sm=({sentence:t,subject:e})=>[t,...[e,y.works[e]?.chapter].map(n=>y.called[n||""]?.label)].join(" "),Om=(t,e)=>Qc(e.gewicht,[t.severity])&&(!e.tekst||ls(Sm(t),e.tekst))&&Wn(t).some(n=>Qc(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Cm=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},Yr=t=>t.flatMap(e=>Wn(e).map(n=>Cm(e,n))),Yc=(t,e)=>(e.vraag?Yr(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>Om(n,e)),jm=({phrase:t,work:e,more:n})=>e?[t," (",a`<${Et} ids=${e} name=${pe} />`,n&&Qr.more_work,")"]:t;Zc=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${Bi} gap=${t} />
    <${Zr} gap=${t} scenario=${e} />
  </article>
`});function fo(t,e,n=null,s=zm()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Xr(l.key),turn:Ii(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=f(Lm.show_more,{count:l.length}),u={key:t,title:c,rows:l,open:Xr(t),folds:!0,more:!0,turn:Ii(t)};return[{...i,rows:r.rows.slice(0,s)},u]})}function Ts({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${r}<//>`:r}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${s.length>0&&!t.open&&a`<span class="vouwbij">${s.slice(0,Xc).join(" · ")}${s.length>Xc&&" …"}</span>`}
    </div>
  `}function ta({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Xr(t),turn:s||Ii(t)};return a`
    <section class="blok">
      ${t?a`<${Ts} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${zs(r)}>${o}</div>
    </section>
  `}var Lm,tp,Mm,Tm,Xc,zm,Pi,Xr,Ii,zs,Fs,Es=S(()=>{"use strict";R();U();Tt();A();F();Lm=b.shared,tp="uit",[Mm,Tm,Xc]=[20,6,4],zm=()=>it()?Tm:Mm,Pi=()=>(T.route.query.vouw||"").split(",").filter(Boolean),Xr=t=>Pi().includes(tp)||Pi().includes(t),Ii=(t,e=[t])=>()=>{let n=e.filter(o=>Xr(o)!==(o===t)),s=Pi().filter(o=>o!==tp&&!e.includes(o));P({vouw:[...s,...n].join(",")},!0)};zs=t=>t.open?null:"dicht";Fs=({id:t,items:e,first:n,as:s="ul"})=>fo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Ts} part=${o} />`}
      <${s} class=${zs(o)}>${o.rows}<//>
    `)});function Fm({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ct({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:u}=n,[p,d]=I(t),m=l?Ri(l,t):p,$=h=>{let k=m===h.key?`-${h.key}`:h.key;l?P({[l]:k===t?null:k},!0):d(k);let _=b.shared.table,v=k.startsWith("-")?_.descending:_.ascending;ft(f(_.sorted,{column:h.label.toLowerCase(),direction:v}))},g=fo(s,yr(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(h=>a`<${Fm} id=${s} column=${h} sort=${m} turn=${$} />`)}
          </tr>
        </thead>
        ${g.map(h=>a`
            <tbody role="rowgroup" key=${h.more?"meer":h.key} class=${zs(h)}>
              ${h.folds&&a`<${Am} part=${h} columns=${i} ...${e} />`}
              ${h.rows.map(k=>a`<${Em} row=${k} columns=${i} about=${u} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function an({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Ri,Em,Am,de,On,Vn,Me=S(()=>{"use strict";fe();R();U();A();F();G();lt();Es();dt();Ri=(t,e="")=>T.route.query[t]||e;Em=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Am=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Ts} part=${t} count=${s&&C(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;de=(t,e,n,s=x)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${M} id=${n(o)} text=${s(n(o))} />`}),On=(t,e,n,s)=>({key:t,label:e,text:o=>Ge(n(o),s),cell:o=>a`<${Xt} id=${n(o)} date=${s} />`}),Vn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${ae} of=${e(n)} />`})});function Nm({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of Ft(t,"who",e))yn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${M} id=${s} />${` (${E(o).join(", ")})`}<${ds} id=${s} /></li>`)}
    </ul>
  `:b.shared.no_partner}function Bm(t){let e=w(t,"dueBy");return e&&` (${f(Te.bound,{date:Y(e)})}; ${No(w(t,"modality"))})`}function As({of:t}){let e=o=>[bt(o,"barrier")&&f(Te.at_step,{step:x(bt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(o,r)&&Nt(o,r))].filter(Boolean),n=o=>w(o,"status")?f(Te.other_status,{reading:e(o).join(", ")}):f(Te.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Te.other_unsaid}),s=se(t,"alternativeReading");return s.length?a`
    <ul class="anders">
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${w(o,"rationale")}</li>`)}
    </ul>
  `:null}function Uo({id:t,read:[e,n]=[w(t,"basis"),w(t,"strength")]}){let s=gt(t,"interventionKind").map(ot).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Jr} id=${bt(t,"barrier")} />
        ${` · ${s} · ${V("Strength",n)} · `}
        <${re} basis=${e} />${` ${ye[e]?.[1]||V("Basis",e)}`}
      </p>
      <p class="reden"><strong>${Te.here}</strong>${w(t,"rationale")}</p>
      <${As} of=${t} />
    </div>
  `}function np({id:t,scenario:e,contributions:n}){let{date:s}=e,o=no(t,s),r=w(t,"promise"),i=jr(t,s),{links:l}=K(e),c=n.length?n.map(p=>a`<${Uo} id=${p} read=${l[p]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Te.across}</strong>${w(t,"rationale")}</p>`,u=[[Te.facts.deadline,i.length>0&&a`<${Pm} ids=${i} date=${s} />`],[Te.facts.who,a`<${Nm} id=${t} date=${s} />`],[Te.facts.figures,ea(t).length>0&&a`<${qi} id=${t} date=${s} />`],[Te.facts.how,c],[Te.facts.where,a`<${ae} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${Jt(t)} · <${Xt} id=${t} date=${s} /></p>
      <${ep} lead=${r&&Te.promise} text=${r||w(t,"summary")} />
      <${ep} lead=${Te.progress} text=${w(o,"summary")} />
      ${o&&a`<${As} of=${o} />`}
      <${an} pairs=${u} />
    </article>
  `}var Te,Pm,ea,qi,ep,ze,Cn=S(()=>{"use strict";R();A();zt();F();$n();G();lt();jt();dt();Me();Te=b.shared.work;Pm=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=w(n,"deadlineLabel"),{delivery:o}=Ie(n,e);return a`
        <li>
          ${s&&`${W(s)}: `}“${w(n,"deadlineText")}”${Bm(n)}
          ${w(n,"revises")==="true"&&`, ${Te.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,ea=(t,e)=>en(t,"figure",e),qi=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${ea(t,e).map(n=>a`
        <li>
          <${M} id=${n} />: <strong>${y.lookups[n]?.description}</strong><${ae} of=${[n]} />
        </li>
      `)}
  </ul>
`;ep=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;ze=t=>[...t].sort((e,n)=>Q(x(e),x(n)))});function Hn({bar:t,support:e=!1,most:n=Im}){let s=t.reduce((l,[,c])=>l+c,0),o=e||s>n,r=(l,c)=>a`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,i=["balk",e&&"hol",o&&"heel"].filter(Boolean).join(" ");return a`
    <span class=${i} aria-hidden="true">
      ${t.map(([l,c])=>o?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}function oa(t,e,n){let{word:s,lines:o}=je(t),r=t&&[t.strict,ye[t.most_basis]?.[1],t.requested&&jn.requested_mark];return[s,...o,...r||[],e&&sa(e,n)].filter(Boolean).join(" · ")}function Vm({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${jn.undecided}</p>`;let l=us({column:e,barrier:null},n,T.route.query);return a`
    <p>${co(et(n))}</p>
    ${s.length>0&&a`<h3>${jn.why}</h3>`}
    ${s.map(c=>a`<p>${w(c,"rationale")} <span class="zacht">${w(c,"source")}</span></p>`)}
    ${o>0&&a`
        <p>
          ${f(jn.elsewhere,{count:o,kind:ot(e)})}${" "}
          <a href=${l}>${jn.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${jn.who}</h3><${Ai} list=${r} plan=${n} />`}
  `}function Hm({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Ht(),c=Ht();We(()=>{let g=document.getElementById(Ls(i));return l.current.showModal(),c.current.focus(),()=>(g?.isConnected?g:document.getElementById(Ls(i)))?.focus()},[]);let{word:u,lines:p,look:d}=je(e),m=f(jn.panel_note,{scenario:Lt(o,r)}),$=g=>Cr(g).filter(h=>e.links.includes(h));return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>P({cel:null})}
      onClick=${g=>g.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${f(jn.panel,{row:t.label,step:nt(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${u}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">
          ${sa(n,r)}. ${f(jn.changed.usual,{phrase:Hr(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!o.strict&&a`<p class="zacht">${W(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${jn.requested} <${Et} ids=${e.requested} />.</p>`}
      ${e.things.length?e.things.map(g=>a`<${np} key=${g} id=${g} scenario=${o} contributions=${$(g)} />`):a`<${Vm} cell=${e} />`}
    </dialog>
  `}function ho({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Dr(t),i=et(r);if(!i)return null;let l=Le(e,n,i).find(d=>d.key===s),c=l?.cells[rn(i).indexOf(o)];if(!c)return null;let u=$o(e,n,i)(s,o);return a`<${Hm} key=${t} ...${{row:l,cell:c,change:u,step:o,scenario:n,plan:i,address:t}} />`}var Re,jn,Im,Rm,Ko,Wi,qm,Wm,Dm,na,sa,Ns=S(()=>{"use strict";R();U();A();F();fn();G();lt();jt();mo();dt();Cn();Re=b.overview.legend,jn=b.overview,Im=20;Rm=y.codes.CellState,Ko=({expected:t=Re.expected,quiet:e=Re.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Re.states.map(o=>a`
        <li>
          <span class="staal"><${Hn} bar=${[[o,1]]} /></span>${W(Rm[o].label)}
        </li>
      `)}
    <li><span class="staal"><${Hn} bar=${[[Re.support_state,1]]} support=${!0} /></span>${Re.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Re.undecided}</li>`}
    <li>
      ${n?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Wi=()=>a`
  <ul class="stalen">
    ${Object.entries(ye).map(([t,[,e]])=>a`<li><span class="staal"><${re} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[qm,...Wm]=Re.sample.words,Dm=Re.sample.bar.map(([t,e])=>[t,Number(e)]),na=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Re.title}>
    <h2>${Re.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Hn} bar=${Dm} /><strong>${qm}</strong>
      ${Wm.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Re.explain}</p>
    <${Ko} undecided=${t} />
    <h3>${Re.how}</h3>
    <${Wi} />
    <p><span class="anders">${Re.other}</span>${Re.other_says}</p>
  </aside>
`,sa=({by:t},e)=>ne(e).overview.changed[t]});function rp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${W(s)}`;return a`<${an} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function ap({id:t=""}){let e=me.reading;return a`
    <${ln} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${rp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${Pn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Km(){let{howto:t}=b.overview,e={report:N?t.reports:Bn(),marks:Object.values(ye).map(([n])=>n).join(" "),source:ws()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(n=>a`<li>${f(n,e)}</li>`)}</ol>
    </details>
  `}function Jm({name:t,one:e,plan:n,open:s}){let o=Ht();return te(()=>{s&&o.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${o}>
      <a href=${Ur(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<${Gm} one=${e} />`}
    </li>
  `}function tf(){let t=me.unjudged,e=ze($e.unjudged).map(n=>a`<li><${M} id=${n} /><span class="zacht"> – ${Jt(n).toLowerCase()}</span></li>`);return a`
    <${ln} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}
    <//>
  `}function ef(){let t=o=>a`<${Zm} id=${o} />`,e=op($e.weak).map(t),n=f(me.weak.intro,$e.links),s=op($e.statuses).map(o=>a`<${Xm} id=${o} />`);return a`
    <${ln} of=${me.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${ln} of=${me.other} id="anders" count=${$e.other.length}><ul>${$e.other.map(t)}</ul><//>
    ${s.length>0&&a`<${ln} of=${me.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function sf(){if(!$e.judged.length)return null;let t=e=>f(me.judged.line,{step:x(bt(e,"barrier")),kinds:gt(e,"interventionKind").map(ot).join(", "),state:Nt(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:Y(w(e,"asOf"))});return a`
    <${ln} of=${me.judged} id="oordelen" count=${$e.judged.length}>
      <ul>${$e.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function of(){let t=me.expected.columns,e=[de("stap",t.step,n=>bt(n,"barrier")),{key:"soort",label:t.kind,text:n=>gt(n,"interventionKind").map(ot).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${ln} of=${me.expected} id="verwacht" count=${$e.expected.length}>
      <${ct} id="verwachtingen" caption=${me.expected.caption} rows=${$e.expected} columns=${e} />
    <//>
  `}var Go,me,Um,ln,Gm,Qm,Ym,ip,$e,sp,op,Zm,Xm,nf,lp,cp=S(()=>{"use strict";R();U();Tt();A();zt();F();G();lt();Ns();Es();dt();Me();Cn();Go=b.method,me=b.unknown,Um=3,ln=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${ta} id=${e!==void 0&&e<=Um?"":s} close=${o}
    title=${e===void 0?t.title:f(me.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Gm=({one:t})=>a`
  <ul class="geteld">
    ${t.things.map(e=>a`<li key=${e}>${mn(e)?a`<${M} id=${e} />`:e}</li>`)}
  </ul>
`;Qm=()=>P({getal:null},!0),Ym=({scenario:t})=>a`
  <${ln} of=${Go.numbers} id="getallen" close=${T.route.query.getal?Qm:null}>
    ${le(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(En(t,e).named).map(([n,s])=>a`
              <${Jm} key=${n} name=${n} one=${s} plan=${e} open=${T.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,ip=({route:t})=>a`
  <${tt} text=${Go.title}><p class="uitleg">${Go.intro}</p><//>
  <${Km} />
  <div class="blok"><${na} /></div>
  <${ln} of=${Go.states} id="standen"><${rp} list="CellState" /><//>
  <${Ym} scenario=${H(t.query)} />
  <${ap} />
  <p><a href=${O("weet-niet")}>${Go.unknown}</a></p>
`,$e=y.unknown,sp=t=>ze(t).map(e=>a`<li><${M} id=${e} /></li>`),op=t=>[...t].sort((e,n)=>Q(x(bt(e,"initiative")),x(bt(n,"initiative")))),Zm=({id:t})=>a`
  <li>
    <${M} id=${bt(t,"initiative")} />${" → "}<${Jr} id=${bt(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${As} of=${t} />
  </li>
`,Xm=({id:t})=>a`
  <li><${M} id=${bt(t,"initiative")} />${`: ${Nt(t,"status")}`}<${As} of=${t} /></li>
`;nf=()=>a`
  <${ln} of=${me.clashes} id="tegenspraak" count=${$e.clashes.length}>
    ${ze($e.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${ae} of=${[t]} />
        </div>
      `)}
  <//>
`;lp=()=>a`
  <${tt} text=${me.title}><p class="uitleg">${me.intro} ${vn}</p><//>
  <${tf} />
  <${ef} />
  <${nf} />
  <${sf} />
  <${ln} of=${me.nameless} id="naamloos" count=${$e.nameless.length}><ul>${sp($e.nameless)}</ul><//>
  <${ln} of=${me.generic} id="verzamelnamen" count=${$e.generic.length}><ul>${sp($e.generic)}</ul><//>
  <${of} />
  <${ap} id="lezen" />
`});function Bt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||T.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>P({[e]:i.target.value})}>
        ${!o&&a`<option value="">${cn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function up({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=I(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function pn({children:t}){if(!it())return a`<section class="filters" aria-label=${cn.filters}>${t}</section>`;let e=E(Object.keys(T.route.query).map(s=>s==="lezing"?"koppelingen":s)).filter(s=>!rf.test(s)).length,n=e?f(cn.filters_set,{count:e}):cn.filters;return a`<${up} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Bs({children:t}){let e=!it()&&af.some(n=>T.route.query[n]);return a`
    <${up} look="keuzes" id="wijzig" phrase=${cn.change} opens=${e}>${t}<${ra} /><//>
  `}function Jo(){let t=H(T.route.query),e=et(t.plan)?.dates||Fn;if(e.length<2)return null;let n=e[e.length-1].date,s=l=>l===n?"":l,o=e.find(l=>l.date===t.date)?.date||n,r=e.map(l=>[s(l.date),l.label]),i=di(T.route.query,"stand",r);return a`<${Un} legend=${cn.choices.date} name="stand" options=${i} current=${s(o)} id="st" />`}function Di(){let{query:t}=T.route,e=H(t),{counted:n}=ne(et(e.plan)).shared.choices,s=Object.entries(lf).filter(([,o])=>pp(o,H({...t,...o})));return s.length<2?null:a`
    <fieldset class="keuze">
      <legend>${n.title}</legend>
      <div class="knoppen">
        ${s.map(([o,r])=>a`
            <label>
              <input type="radio" name="telt" id=${`telt-${o}`} checked=${pp(r,e)}
                onChange=${()=>P(r)} />
              ${n[o]}
            </label>
          `)}
      </div>
    </fieldset>
  `}function ra(){let{query:t}=T.route,e=cn.choices,n=[["",e.with],["uit",e.without]],s=H(t).expect?"":"uit",o=di(t,"verwachtingen",n);return a`
    <${Ps} />
    <${Di} />
    <${Jo} />
    <${Un} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var cn,Un,go,bo,rf,af,Ps,lf,pp,ko,aa,Kn,Je=S(()=>{"use strict";R();U();Tt();A();zt();F();lt();cn=b.shared,Un=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>P({[e]:r||null})}>${i}</button>
        `)}
    </div>
  </fieldset>
`;go=({label:t=cn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input id=${n} type="search" value=${T.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>P({[e]:s.target.value},!0)} />
  </label>
`,bo=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>P(Object.fromEntries(t.map(e=>[e,null])))}>
    ${cn.clear}
  </button>
`;rf=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/;af=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ps=()=>{let t=y.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${Bt} label=${cn.plan} name="plan" options=${t} /></div>`};lf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},pp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;ko=()=>H(T.route.query).strict&&a`
    <p class="zacht">
      ${cn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon" onClick=${()=>P({lezing:null})}>
        ${cn.choices.strict_off}
      </button>
    </p>
  `,aa=({scenario:t})=>a`
  <details class="blik">
    <summary>${Lt(t)} <span class="wijzig">${b.gaps.change}</span></summary>
    <${ra} />
  </details>
`,Kn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`)});function cf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function pf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Ui(s,o,.8);return n}function df(t,e){return[...t.querySelectorAll(uf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=d=>Number(s.getAttribute(d)||0),l=ia(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return $f(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},u=r.strokeDasharray==="none"?"":r.strokeDasharray,p=Number(r.opacity)*(Vi(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:dp[s.tagName](i,s),...c,dash:u,opacity:p}]})}function $f(t,e,n,s,o){let r=n.textAnchor,i=!1,l=s-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let u=(c.textContent||"").replace(/\s+/g," "),p=c instanceof Element?window.getComputedStyle(c):n,d=Number.parseFloat(p.fontSize);if(i&&u.startsWith(" ")&&(l+=Is(" ",d,p.fontWeight)),!u.trim())return[];i=!0;let m={at:mf(e,l,o),text:u.trim(),size:d,weight:p.fontWeight,fill:p.fill};return l+=Is(u.trim(),d,p.fontWeight),[m]})}function Is(t,e,n){return Hi.font=`${n} ${e}px ${la}`,Hi.measureText(t).width}function ff(t,e,n){let{width:s,height:o}=e,r=ia(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Ui(s/2,o/2,s/2-1):Qo(0,0,s,o),u=window.getComputedStyle(document.body).backgroundColor;Vi(t.backgroundColor)&&t.backgroundColor!==u&&i.push({at:r,d:c,fill:t.backgroundColor});let p=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:cf(s,o,9),fill:"none",stroke:p[p.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:pf(s,o),fill:p[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Qo(0,o/2-1,s,2),fill:p[0]});for(let[,$,g,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(g)?i.push({at:r,d:Qo(0,o+Number(g),s,-Number(g)),fill:$}):i.push({at:r,d:Qo(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:$,wide:+h});let d=$=>({wide:Number.parseFloat(t.getPropertyValue(`border-${$}-width`)),stroke:t.getPropertyValue(`border-${$}-color`),dash:t.getPropertyValue(`border-${$}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&d("top").wide)i.push({at:r,d:c,fill:"none",...d("top")});else for(let[$,g]of Object.entries(m)){let h=d($);h.wide&&Vi(h.stroke)&&i.push({at:r,d:g,fill:"none",...h})}return i}function hf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:u,index:p}of t.data.matchAll(/\S+/g)){r.setStart(t,p),r.setEnd(t,p+u.length);let d=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-d.top)<3?(m.text+=` ${u}`,m.on=new DOMRect(m.on.left,m.on.top,d.right-m.on.left,m.on.height)):i.push({on:d,text:u})}Is("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Hi.measureText("x");return i.map(({on:u,text:p})=>{let d=p;for(;d&&u.left+Is(d,o,s.fontWeight)>n+1;)d=d.slice(0,-1);d!==p&&(d=`${d.slice(0,-1).trim()}…`);let m=ia(e.translate(u.left,u.top+u.height*l/(l+c))),$=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:d,size:o,weight:s.fontWeight,fill:s.color,slant:$}})}function $p(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return df(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[p,d]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+p,i.top+d).multiply(new DOMMatrix(r)).translate(-i.left-p,-i.top-d)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,u=[...t.childNodes].flatMap(p=>p instanceof Text?hf(p,l,c):p instanceof Element?$p(p,l,c):[]);return o.style.transform="",[...ff(s,i,l),...u]}function Ki(t){let e=[...t.querySelectorAll("th")];for(let u of e)u.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=$p(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let u of e)u.style.position="";let l=i.map(u=>u.at[4]+u.at[0]*Is(u.text||"",u.size||0,u.weight||"")),c=[...i.filter(u=>u.d),...i.filter(u=>u.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var ia,Vi,Qo,Ui,dp,uf,mf,Hi,la,mp=S(()=>{"use strict";ia=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Vi=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Qo=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Ui=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;dp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Ui(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Qo(t("x"),t("y"),t("width"),t("height"))},uf=[...Object.keys(dp),"text"].join();mf=(t,e,n)=>ia(new DOMMatrix(t).translate(e,n)),Hi=document.createElement("canvas").getContext("2d"),la=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Gi(t,e,n,s,o,r){let i=nc(t,u=>Is(u,e,n)<=o),l=e*1.35;return{shapes:i.map((u,p)=>({at:[1,0,0,1,Gn,r+e+p*l],text:u,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function kp({title:t,scenario:e,of:n,legend:s}){let{version:o,content:r}=y.meta,i=[Pn(et(e?.plan)),e&&Lt(e)].filter(Boolean).join(". "),l=f(ca.foot,{version:o,content:(r||"").slice(0,12)}),c=document.querySelector(n);c.classList.add("heel");let u=Ki(c);c.classList.remove("heel");let p=Math.max(u.width,bf),d=Gi(t,22,650,gf,p,Gn),m=Gi(`${i}. ${vn}`,13,400,fp,p,d.below+2),$=m.below+16,[g,h,k]=[Gn,$+u.height+24,0],_=[...document.querySelectorAll(s)].map(Ki).flatMap(B=>{g>Gn&&g+B.width>Gn+p&&([g,h,k]=[Gn,h+k+6,0]);let D=gp(B.shapes,g,h);return g+=B.width+20,k=Math.max(k,B.height),D}),v=Gi(l,13,400,fp,p,h+k+16),j=[...d.shapes,...m.shapes,...gp(u.shapes,Gn,$),..._,...v.shapes];return{title:`${t} ${i}. ${vn}`,width:p+2*Gn,height:v.below+Gn,shapes:j}}function yf(t){let{title:e,width:n,height:s,shapes:o}=kp(t),r=document.createElementNS(bp,"svg"),i=(c,u)=>{for(let[p,d]of Object.entries(u))d!==void 0&&d!==""&&c.setAttribute(p,String(d));return c},l=(c,u,p,d="")=>{let m=c.appendChild(i(document.createElementNS(bp,u),p));m.textContent=d};i(r,{width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":la,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:u,d:p,fill:d,stroke:m,wide:$,dash:g,size:h,weight:k,slant:_,opacity:v}of o){let[j,B,D,q,X,Pt]=c,L=j===1&&!B&&!D&&q===1?`translate(${X} ${Pt})`:`matrix(${c.join(" ")})`;u===void 0?l(r,"path",{d:p,transform:L,fill:d,...m&&m!=="none"&&{stroke:m,"stroke-width":$,"stroke-dasharray":g},opacity:v===1?void 0:v}):l(r,"text",{transform:L,...{"font-size":h,"font-weight":k,"font-style":_},fill:d},u)}on(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}async function wf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=kp(t),o=document.createElement("canvas"),r=Math.min(kf,hp/e,hp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:u,d:p,fill:d,stroke:m,wide:$,dash:g,size:h,weight:k,slant:_="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=d,i.font=`${_} ${k} ${h}px ${la}`,u!==void 0&&i.fillText(u,0,0);let j=new Path2D(p);d!=="none"&&i.fill(j),m&&m!=="none"&&$&&(i.strokeStyle=m,i.lineWidth=$,i.setLineDash((g||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(j)),i.restore()}let l=`${t.name}.png`;o.toBlob(c=>c?on(l,c,"image/png"):ft(f(ca.too_large,{name:l})),"image/png")}var ca,gf,fp,Gn,bf,kf,hp,gp,bp,Fe,$s=S(()=>{"use strict";fe();R();A();F();lt();Zt();mp();ca=b.shared.export,[gf,fp]=["#16212B","#46525D"],[Gn,bf,kf,hp]=[28,720,2,12e3],gp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));bp="http://www.w3.org/2000/svg";Fe=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>yf(t)}>${ca.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>wf(t)}>${ca.png}</button>
  </span>
`});function yp({rows:t,unit:e,end:n}){let s=n?Rt.right:Rt.left-Rt.box,o=n?Rt.right+Rt.box+12:Rt.left-Rt.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Rt.top+l*e,u=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Rt.box} height=${u} />
        <text x=${o} y=${c+u/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${ms(r)}
        </text>
      </g>
    `})}function _f({band:t,unit:e}){let n=t.count*e,s=Rt.top+t.y1*e+n/2,o=Rt.top+t.y2*e+n/2,r=(Rt.left+Rt.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Rt.left} ${s} C${r} ${s} ${r} ${o} ${Rt.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${wp(t)}</title></path>
  `}function _p({flow:t,one:e,other:n,counted:s}){if(it())return a`<${vf} flow=${t} />`;let o=Rt.height/t.height,r=t.bands.map(wp).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${Rs.title}>
      <svg viewBox=${`0 0 ${Rt.width} ${Rt.height+Rt.top+14}`} role="img"
        aria-label=${f(Rs.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Rt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Rt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${_f} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${yp} rows=${t.left} unit=${o} />
        <${yp} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${Rs.caption}</figcaption>
      <p class="acties"><${Fe} name="overgang" title=${`${Rs.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var Rs,Rt,ms,wp,vf,vp=S(()=>{"use strict";R();Tt();A();F();G();$s();Rs=b.compare.flow,Rt={width:960,height:430,top:40,left:230,right:640,box:16},ms=t=>t?W(V("CellState",t)):Rs.fresh,wp=({count:t,from:e,to:n})=>C(Rs.band,t,{from:ms(e),to:ms(n)});vf=({flow:t})=>a`
  <div class="standlijst">
    ${t.left.map(({state:e,count:n})=>a`
        <section>
          <h3>${n} ${ms(e)}</h3>
          <ul>
            ${t.bands.filter(s=>s.from===e).map(s=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${s.to}`}
                      style=${{width:`${100*s.count/n}%`}}></i>
                    ${s.count} ${ms(s.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${Rs.listed}</p>
  </div>
`});function Sf(t){let e=Ln[Ln.length-1],n=y.plans.map(c=>Ln.findLast(u=>u.plan===c)||e),[s,o]=N?n:[Ln[0],e],r=Ln.slice(0,-1).find(c=>c.key===t.van)||s,i=Ln.slice(Ln.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Of({change:t,other:e}){let n=Sn(t.kind,t.other_barrier,e.plan.key),s=O("overzicht",{cel:n,stand:e.date===ge?null:e.date},!1),o=f(st.see_cell,{kind:ot(t.kind),step:nt(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${s}>${st.see}<span class="sr">${o}</span></a></li>`}function Cf({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <section class="blok">
      <h2>${f(st.stated,{count:t.length})}</h2>
      ${!t.length&&a`<p>${b.shared.none}</p>`}
      ${fo("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${Ts} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${zs(n)}>
            ${n.rows.map(([,,s,o])=>a`
                <li>
                  ${o}${" "}
                  <a href=${Be(s)}>${st.see}<span class="sr"> ${x(s)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function jf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:p=>p.other_barrier||p.barrier||"",titles:[...nn,["",b.shared.all_steps]]},i=p=>p.map(d=>x(Ue(d)||d)).join(", "),l=p=>E([p.barrier,p.other_barrier].map(nt)).join(" / "),c=[{key:"stap",label:st.columns.step,text:l},{key:"soort",label:st.columns.kind,text:p=>W(ot(p.kind))},{key:"een",label:e.label,text:p=>W(p.states[0])},{key:"ander",label:n.label,text:p=>W(p.states[1])},{key:"weg",label:st.left[s],sort:!1,text:p=>i(p.left)},{key:"erbij",label:st.joined[s],sort:!1,text:p=>i(p.joined)}],u=()=>Rn(c,t.changes,()=>ue(null,"",o));return a`
    ${fo("verschillen",t.changes,r).map(p=>a`
        ${p.folds&&a`<${Ts} part=${p} level=${3} count=${C(st.differ,p.rows.length)}
            names=${p.rows.map(d=>W(ot(d.kind)))} />`}
        <ul class=${zs(p)}>
          ${p.rows.map(d=>a`<${Of} change=${d} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(p=>a`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${st.as_table}</summary>
      <${ct} id="vakken" caption=${st.table} rows=${t.changes} columns=${c} />
      <div class="acties"><${Yt} name="vergelijk-vakken.csv" rows=${u} /></div>
    </details>
  `}function Lf({actions:t,flow:e,one:n,other:s,counted:o}){let r=t.moved.length+t.stayed.length,i=[{key:"plan",label:n.label,sort:!1,text:({state:c})=>ms(c)},...e.right.map(({state:c})=>({key:c,label:ms(c),sort:!1,text:u=>String(e.bands.find(p=>p.from===u.state&&p.to===c)?.count||st.nothing)}))],l=f(st.counts_table,{before:n.label,after:s.label});return a`
    <section class="blok">
      <h2>${st.counted}</h2>
      <p class="zacht">${f(st.counts,{both:r,fresh:t.fresh.length})}</p>
      <${_p} flow=${e} one=${n} other=${s} counted=${o} />
      <details>
        <summary>${st.flow.table}</summary>
        <${ct} id="overgang" caption=${l} rows=${e.left} columns=${i} />
      </details>
    </section>
  `}function Mf(t,e){if(!e)return t;let n=o=>wn(o).includes(e),{actions:s}=t;return{notes:[],statements:t.statements.filter(([,,o])=>n(o)),changes:t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)),actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function Tf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":Ge(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${st.not_yet}</span>`:a`<${Xt} id=${m} date=${e.date} />`,u=[de("actie",st.action,m=>m),{key:"wat",label:st.what,text:Jt},{key:"plan",label:e.label,text:l,cell:c},On("nu",n.label,m=>m,n.date)],p=()=>Rn(u,r,()=>ue(null,e.plan.key,o)),d=()=>P({alles:s?null:"ja"});return a`
    <section>
      <h2>${f(s?st.all:st.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${d}>${st.show_all}</button>
        <${Yt} name="vergelijk.csv" rows=${p} />
      </div>
      <${ct} id="vergelijk" caption=${st.actions_table} rows=${r} columns=${u} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function Sp({route:t}){if(Ln.length<2)return a`<${tt} text=${st.title} /><p>${st.alone}</p>`;let{one:e,other:n,after:s}=Sf(t.query),o=H(t.query),r=Fi(o),i=xf(e,n,o),l=Xe.some($=>$.notation===t.query.stap)?t.query.stap:"",c=Mf(i,l),{actions:u}=c,p=u?.flows[l],d=u?"dates":"plans",m=f(st.intro[d],{before:Y(e.date),after:Y(n.date)});return a`
    <${tt} text=${st.heading[d]} title=${st.title}><p class="uitleg">${m} ${vn}</p><//>
    <${pn}>
      <${Di} />
      <div class="velden">
        ${Ln.length>2&&a`
            <${Bt} label=${st.first} name="van" chosen=${e.key} options=${xp(Ln.slice(0,-1))} />
            <${Bt} label=${st.second} name="met" chosen=${n.key} options=${xp(s)} />
          `}
        <${Bt} label=${st.columns.step} name="stap" options=${nn} />
      </div>
    <//>
    ${u&&p&&a`<${Lf} actions=${u} flow=${p} one=${e} other=${n} counted=${r} />`}
    ${u&&a`<${Cf} rows=${c.statements} />`}
    <section class="blok">
      <h2>${f(st.cells,{count:c.changes.length})}</h2>
      ${c.changes.length?a`<${jf} found=${c} one=${e} other=${n} mode=${d} counted=${r} />`:[a`<p>${b.shared.none}</p>`,c.notes.map($=>a`<p class="zacht">${$}</p>`)]}
    </section>
    ${u&&a`<${Tf} actions=${u} one=${e} other=${n} all=${!!t.query.alles} counted=${r} />`}
    <${ee} text=${C(st.shown,c.changes.length)} />
  `}var st,Ln,xp,xf,Op=S(()=>{"use strict";R();U();Tt();A();zt();F();fn();G();lt();jt();Je();Zt();Es();dt();vp();Me();st=b.compare,Ln=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?f(st.side,{plan:t.title,label:n}):W(n)}))),xp=t=>t.map(e=>[e.key,e.label]),xf=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`]});function Ff({row:t,cell:e,change:n,step:s,plan:o}){let r=oa(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Sn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Ls(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>P({cel:i})}>
        <span class="sr">${f(b.overview.cell,{row:t.label,step:nt(s)})}${r}</span>
        <${Cp} cell=${e} />
      </button>
    </td>
  `}function Nf({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${f(ie.caption,{scenario:Lt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${ie.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Ef} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Ct(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${M} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((u,p)=>u.acting?l.partners?a`<td></td>`:a`<${Ff} row=${l} cell=${l.cells[p]} change=${o(l.key,u.step)}
                  step=${u.step} plan=${t} />`:c===0&&a`<${Af} rows=${i.length} column=${u} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function qf({plan:t,scenario:e,reach:n}){let s=Le("partner",e,t),o=$o("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Kn} plan=${t} /><p>${ie.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Kn} plan=${t} />
    <p>${En(e,t).phrase.reach}
      ${" "}<a href=${O("methode",{getal:"organisaties-in-de-tekst"})}>${ie.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${Nf} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${Fe} name=${`dekking-${t.key}`} title=${ie.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Pf} plan=${t} reach=${n} rows=${s} changes=${o} />
        <${Rf} reach=${n} />
      </div>
      <${If} reach=${n} plan=${t} />
    </div>
  `:a`<p>${ie.nothing}</p>`}function Mp({route:t}){let e=H(t.query),{reach:n}=K(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${tt} text=${ie.heading} title=${ie.title} />
      <p class="zacht">${Lt(e)}</p>
      <${Bs} />
    </div>
    ${le(e).map(o=>a`
        <${qf} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${ho} address=${s} by="partner" scenario=${e} />`}
    <${ee} text=${s?"":f(ie.shown,{scenario:Lt(e)})} />
  `}var ie,zf,Cp,Ji,Ef,jp,Lp,Af,Bf,Pf,If,Rf,Tp=S(()=>{"use strict";R();U();Tt();A();zt();F();fn();lt();jt();Ns();Je();$s();dt();ie=b.coverage,zf=5,Cp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${re} basis=${t.most_basis} />
    <${Hn} bar=${t.bar} support=${t.support_only} most=${zf} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;Ji=t=>!t.acting&&!t.undecided,Ef=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Ji(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Be(t.id)}>${t.label}</a>
    <span class=${Ji(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`,jp=({column:t})=>{let{title:e,text:n}=t.undecided?ie.undecided:ie.no_partner;return a`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},Lp=t=>t.undecided?"onbeslist":"arcering",Af=({rows:t,column:e})=>a`
  <td rowspan=${t} class=${Lp(e)}><${jp} column=${e} /></td>
`;Bf=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <${M} id=${t.id} text=${t.label} />
    <a class="naar" href=${O("dekking",{...T.route.query,cel:Sn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${je(e).word}${n&&`, ${sa(n,o)}`}</span>
      <${Cp} cell=${e} />
    </a>
  </li>
`,Pf=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Bf} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${Ji(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${f(ie.step,{step:nt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<p class=${Lp(o)}><${jp} column=${o} /></p>`}
        </section>
      `})}
  </div>
`,If=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${O("aandachtspunten",{stap:n.step})}>${ie.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${ie.about}</p>
    <${Ko} expected=${ie.expected} quiet=${ie.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${b.overview.legend.how}</h3>
    <${Wi} />
    <p><a href=${O("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,Rf=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${ie.alike.title}</h2><p>${ie.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`});function Ep(t,e){let{columns:n=[]}=K(t).reach.find(c=>c.plan===e.key)||{},s=Le("kind",t,e),o=Le("partner",t,e).map(({id:c,label:u,cells:p})=>({id:c,label:u,at:e.steps.flatMap((d,m)=>p[m]?[m]:[]),basis:d=>p[d]?.most_basis||""})).sort((c,u)=>zp(c.id,u.id)),r=e.steps.map((c,u)=>({step:c,reached:n[u],silent:s.filter(p=>p.cells[u]?.unmet),own:o.filter(({at:p})=>p.length===1&&p[0]===u),all:o.filter(({at:p})=>p.includes(u))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,u)=>Q(i(c),i(u)));return{stops:r,several:l}}var zp,Fp,Qi,pa=S(()=>{"use strict";A();zt();F();$n();fn();G();jt();zp=(t,e)=>Number(Ct(t))-Number(Ct(e))||Q(x(t),x(e)),Fp=({date:t,plan:e})=>vs("InformationFlow").filter(n=>_s(n,t)&&Ve(n,e)).map(n=>{let s=se(n,"between"),o=r=>[...se(n,r),...s].sort(zp);return{id:n,state:w(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>Q(w(n.id,"content"),w(s.id,"content"))),Qi=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Hf(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let u=[i,l].map(D=>o.get(D)).filter(D=>D!==void 0),[p,d]=u.sort((D,q)=>D.left-q.left);if(!p||!d)return{d:"",x:0,y:0};let[m,$]=[p.right-n.left,(p.top+p.bottom)/2-n.top],[g,h]=[d.left-n.left,(d.top+d.bottom)/2-n.top],k=(m+g)/2,_=`M${m} ${$}C${k} ${$} ${k} ${h} ${g} ${h}`,v=Vf.map(D=>{let[q,X,Pt,L]=[(1-D)**3,3*D*(1-D)**2,3*D*D*(1-D),D**3];return{d:_,x:q*m+(X+Pt)*k+L*g,y:(q+X)*$+(Pt+L)*h}}),B=v.find(D=>r.every(q=>Math.max(Math.abs(q.x-D.x),Math.abs(q.y-D.y))>Df))||v[0];return c!==void 0&&r.push(B),B})}function Uf(t,e,n,s){let o=n.findIndex(c=>c.some(u=>u.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:u})=>c===e?[u]:u===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function yo({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Ht(),[c,u]=I([]);We(()=>{let h=()=>u(Hf(l.current,n));h();let k=new ResizeObserver(h);return k.observe(l.current),()=>k.disconnect()},[n,e]);let p=e.flat(),d=p.some(h=>h.id===s)?s:p[0]?.id,m=new Set(n.flatMap(({from:h,to:k})=>h===s||k===s?[h,k]:[])),$=({from:h,to:k})=>h===s||k===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let k=h.target.dataset.vak;if(!k||h.ctrlKey||h.metaKey||h.altKey)return;if(!Wf.includes(h.key))return i(h.key,k);let _=Uf(h.key,k,e,n);h.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:h},k)=>a`<path d=${h} class=${`${n[k]?.look}${n[k]&&$(n[k])?" aan":""}`} />`)}
      </svg>
      ${e.map((h,k)=>a`
          <div class=${`kolom ${h[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[k]}</h2>
            <ul>
              ${h.map(_=>a`
                  <li key=${_.id}>
                    <button type="button" data-vak=${_.id} tabindex=${_.id===d?0:-1}
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
      ${c.map(({x:h,y:k},_)=>n[_]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${h}px`,top:`${k}px`}}>
              ${n[_].number}
            </span>
          `)}
    </div>
  `}var Wf,Df,Vf,ua=S(()=>{"use strict";R();Wf=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Df=28,Vf=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function wo({label:t,id:e,thing:n,pick:s,among:o=mn}){let[r,i]=I(!1),l=()=>ze([...De.keys()].filter(h=>ce(h)&&o(h))),c=Se(()=>r?l():[],[r]),[u,p]=I(null),d=h=>{let k=Ut(h.trim()),_=j=>[x(j),pe(j),...gt(j,"altLabel")].map(Ut),v=c.find(j=>x(j)===h)||c.find(j=>_(j).includes(k));return v?[v]:c.filter(j=>k&&_(j).some(B=>B.includes(k)))};te(()=>p(null),[n]);let{route:m}=T,$=h=>{if(T.route!==m)return;let[k,..._]=d(h.target.value);p(k&&!_.length?null:h.target.value),k&&!_.length&&s(k)},g=u?d(u).slice(0,3).map(x).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${$} value=${u??(mn(n)?x(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${x(h)}></option>`)}</datalist>
      ${u&&a`<small role="status">${g?f(Ap.meant,{names:g}):Ap.unknown_thing}</small>`}
    </label>
  `}var Ap,da=S(()=>{"use strict";R();U();A();F();G();Cn();Ap=b.explore});function Kf(t){let e=Pp(oo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${kt.none}</strong>${e.length>0&&` ${f(kt.only,{names:Bp(e)})}`}
    </p>
  `}function Gf({from:t,to:e,scenario:n}){let s=yc([t,e],n).map(r=>r.label),o=wc([t,e],n);return a`
    ${s.length>0&&a`<p>${f(kt.shared,{steps:he(s)})}</p>`}
    ${o.length>0&&a`<p>${kt.bodies} <${Et} ids=${o} />.</p>`}
  `}function Jf({from:t,to:e,scenario:n,collective:s}){let o=Se(()=>Er(t,e,n,s),[t,e,s,n]),r=o.length>Po?f(kt.longer.first,{count:Po}):C(kt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Po).map(i=>a`<li><${Et} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function Yf({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Pp(t,e),i=Se(()=>{let $=h=>[oe(h)?"wat":"wie",r.includes(h)&&"verzamel",(h===n||h===s)&&"begin"].filter(Boolean).join(" "),g=h=>r.includes(h.from)||r.includes(h.to)?"l-punt":"l-heel";return{columns:t.layers.map(h=>h.map(k=>({id:k,text:x(k),look:$(k)}))),ties:t.lines.map((h,k)=>({from:h.from,to:h.to,number:k+1,look:g(h)}))}},[t]),l=t.layers.map($=>oe($[0])),c=r.length?oo(n,s,o):t,u=c?.length===t.length?c.count:0,p=C(kt.works,l.filter(Boolean).length),d={from:x(n),to:x(s),count:t.lines.length},m=$=>P({van:null,naar:null,uit:$,kies:$});return a`
    <p role="status">${u>0&&a`<strong>${C(kt.counted,u,{works:p})}</strong> `}${kt.says}</p>
    ${r.length>0&&a`<p>${C(kt.through,t.count-u,{names:Bp(r),works:p})} ${kt.dotted}</p>`}
    ${!it()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${yo} heads=${l.map($=>$?kt.columns.what:kt.columns.who)} ...${i} chosen=""
              label=${f(kt.picture,d)} choose=${m} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Fe} name=${b.explore.file} title=${`${d.from} – ${d.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${kt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:$})=>a`<${Ip} roles=${$} />`)}
    </ol>
  `}function Rp({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>Np(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?kc(n,s,e):[],u=Se(()=>l?oo(n,s,e,o):null,[n,s,o,e.key,e.plan]),p=(d,m,$)=>a`
    <${wo} label=${m} id=${d} thing=${$} among=${Np}
      pick=${g=>P({[d]:g})} />
  `;return a`
    <section aria-label=${kt.heading}>
      <h2>${kt.heading}</h2>
      <div class="velden">
        ${p("van",kt.from,n)} ${p("naar",kt.to,s)}
        <label class="vink">
          <input type="checkbox" checked=${o}
            onChange=${()=>P({verzamel:o?null:"ja"})} />${` ${kt.collective}`}
        </label>
        ${l&&a`<button type="button" onClick=${()=>P({van:s,naar:n})}>${kt.swap}</button>`}
        ${l&&u&&a`<label class="vink">
            <input type="checkbox" id="langer" checked=${r}
              onChange=${()=>P({langer:r?null:"ja"})} />${` ${kt.longer.show}`}
          </label>`}
      </div>
      <p><a href=${O("verken",{uit:n,kies:n})}>${kt.back}</a></p>
      ${!(n&&s)&&a`<p>${kt.choose}</p>`} ${n&&n===s&&a`<p>${kt.same}</p>`}
      ${c.length>0&&a`
          <h3>${kt.together}</h3>
          <ul class="wegen">${c.map(d=>a`<${Ip} roles=${d} />`)}</ul>
        `}
      ${l&&a`<${Gf} ...${i} />`}
      ${l&&(u?a`<${Yf} ...${i} found=${u} />`:a`<${Kf} ...${i} />`)}
      ${l&&u&&r&&a`<${Jf} ...${i} collective=${o} />`}
    </section>
  `}var kt,Np,Bp,Pp,Ip,Qf,qp=S(()=>{"use strict";R();U();Tt();A();F();Io();G();jt();ua();$s();dt();da();kt=b.explore.path,Np=t=>Bo(t)&&(xs(t)||oe(t)),Bp=t=>he(t.map(x)),Pp=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Ct(s)&&s!==e&&s!==n);Ip=({roles:t})=>a`<li>${t.map(e=>a`
      <p><${M} id=${e.from} />: ${e.phrase}, <${M} id=${e.to} />${Qf(e.to)}</p>
      <${qn} of=${e.of[0]} look="zacht adres" />
    `)}</li>`,Qf=t=>N&&` (${vt(t)?.title})`});function Vp(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=T.route.query,i=Fr(t,e,s),l=c=>{location.hash=O("verken",c)};return{f:()=>o?l({uit:t,kies:t}):P({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&P({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&P({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||P({weg:[...$a(r),t].join(","),kies:null}),p:()=>o?l({van:t}):P({van:t}),Escape:()=>P({kies:null})}}function Zf({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Vp(t,e),l=Fr(t,n,o),c=(u,p)=>a`
    <button type="button" class="klein" onClick=${i[u]}>${p} <kbd>${u}</kbd></button>
  `;return a`
    <p class="acties">
      <a href=${Be(t)}>${rt.actions.page}</a>
      ${s.join()!==t&&c("f",rt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",C(rt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",rt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",rt.actions.hide)}
      ${Pe(t)!=="step"&&c("p",rt.actions.path)}
    </p>
  `}function Hp(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${rt.panel.label}><p class="zacht">${rt.panel.none}</p></section>`;let s=e.roles.filter(l=>l.from===n||l.to===n),o=e.ties.filter(l=>l.work===n||l.step===n),r=oe(n)?"from":"to",i=({work:l,step:c})=>n===l?c:l;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${rt.panel.label}>
      <h2>${Jn(n)}</h2>
      ${oe(n)&&a`<p>${Ge(n,t.scenario.date)}</p>`}
      ${mn(n)&&Ct(n)&&a`<p class="zacht">${rt.panel.collective}</p>`}
      ${mn(n)&&a`<${Zf} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?rt.panel.who:rt.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(l=>a`<li>
            <${M} id=${l[r]} /><span class="zacht"> – ${l.phrase}</span>
            <${qn} of=${l.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${o.length>0&&a`<h3>${n===o[0].work?rt.panel.step:rt.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(l=>a`<li>
            ${i(l)===Cs?rt.no_step:a`<${M} id=${i(l)} />`}
            ${" "}<${re} basis=${l.basis} />
            ${w(l.of,"rationale")&&a`<span class="zacht"> ${rt.panel.reason} ${w(l.of,"rationale")}</span>`}
            ${l.of!==l.work&&a`<${qn} of=${l.of} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function Up({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Se(()=>{let p=$=>`wie${Ct($)?" verzamel":""}`,d=$=>!o&&e.includes($)?" begin":"",m=$=>o||e.includes($)?0:Fr($,t,s);return{columns:[t.who.map($=>({id:$,text:Jn($),look:p($)+d($),badge:m($)})),t.what.map($=>({id:$,text:Jn($),look:`wat${d($)}`,more:[Dp(as($,s.date)),a` <small>${Nt($,"agreementStatus")}</small>`]})),t.steps.map($=>({id:$,text:Jn($),look:`stap${d($)}`}))],ties:[...t.roles.map(({from:$,to:g,role:h})=>({from:$,to:g,look:`l-heel r-${h}`})),...t.ties.map(({work:$,step:g,basis:h})=>({from:$,to:g,look:Wp(h,g)}))]}},[t]),l=p=>P({kies:p===n?null:p}),c=(p,d)=>d!==Cs&&Vp(d,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[p]?.(),u=f(rt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${yo} heads=${rt.columns} ...${i} chosen=${n} label=${u} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${rt.intended}</li>`}
      <li class="zacht">${rt.to_step}</li>
      ${Object.entries(ye).map(([p,[,d]])=>a`<li><span class=${`streep ${Wp(p)}`} aria-hidden="true"></span>${d}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([p])=>t.what.some(d=>as(d,s.date)===p)).map(([p,{label:d}])=>a`<li>${Dp(p)}${W(d)}</li>`)}
    </ul>
    <p class="zacht sleutels">${rt.keys}</p>
  `}function Kp({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(m=>m.work===d).map(m=>m.step),l=d=>Nn(d,n,s).length?rt.list.away:rt.list.no_partner,c=[{...de("wie",rt.list.who,d=>d.who),text:d=>d.who?Jn(d.who):l(d.work),cell:({who:d,work:m})=>d?[a`<${M} id=${d} />`,a`<${ds} id=${d} />`]:l(m)},{key:"rol",label:rt.list.role,text:d=>d.role},de("wat",rt.list.what,d=>d.work),{key:"stap",label:rt.list.step,text:d=>i(d.work).map(Jn).join(", ")},On("stand",rt.list.status,d=>d.work,n.date),Vn(rt.list.where,d=>d.of)],u=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),p=`${C(rt.list.caption,r.length)}${s?"":`. ${rt.list.only}`}`;return a`<${ct} id="verkenlijst" caption=${p} rows=${r} columns=${c} about=${u} />`}var rt,$a,Jn,Xf,Wp,Dp,Gp=S(()=>{"use strict";R();U();A();F();Io();G();lt();jt();ua();dt();Me();rt=b.explore,$a=t=>(t||"").split(",").filter(Bo),Jn=t=>t===Cs?rt.no_step:x(t);Xf={"●":"l-heel","◐":"l-lang","○":"l-punt"},Wp=(t,e)=>e===Cs?"l-geen":Xf[ye[t]?.[0]]||"l-heel",Dp=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Qp({rows:t,chosen:e,state:n}){let s=Se(()=>{let r=l=>E(t.flatMap(c=>c[l].length?c[l]:[""])).sort((c,u)=>+!c-+!u).map(c=>({id:`${l} ${c}`,text:c?x(c):Ee.unnamed,look:`wie${c&&!Ct(c)?"":" verzamel"}`})),i=t.flatMap(l=>{let c=l.between.length?"l-punt":"l-heel";return[...(l.from.length?l.from:[""]).map(u=>({from:`from ${u}`,to:l.id,look:c})),...(l.to.length?l.to:[""]).map(u=>({from:l.id,to:`to ${u}`,look:c}))]});return{columns:[r("from"),t.map(l=>({id:l.id,text:fa(l),look:"wat",more:th(l)})),r("to")],ties:i}},[t.map(r=>r.id).join()]),o=r=>P({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${yo} heads=${Ee.columns} ...${s} chosen=${e} label=${f(Ee.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&P({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${Ee.dotted}</li>
        </ul>`}
    </div>
  `}function Yp({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(l=>o?l[o].includes(s)||!s&&!l[o].length:e===""||l.id===e),i=r.length?r:t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${b.explore.panel.label}>
      <ul class="buren">
        ${i.map(l=>a`
            <li>
              <${nh} row=${l} />:
              ${" "}<${M} id=${l.id} text=${fa(l)} />
              ${w(l.id,"summary")&&a`<span class="zacht adres">${w(l.id,"summary")}</span>`}
              <${qn} of=${l.id} look="zacht adres" />
            </li>
          `)}
      </ul>
    </section>
  `}function Zp({rows:t,scenario:e,state:n}){let s=[Jp("from",Ee.list.from),Jp("to",Ee.list.to),{key:"inhoud",label:Ee.list.what,text:fa,cell:o=>a`<${M} id=${o.id} text=${fa(o)} />`},{key:"staat",label:Ee.list.state,text:o=>Nt(o.id,"flowState")},{key:"sindsdien",label:Ee.list.since,text:o=>Nt(o.id,"followUp")},Vn(b.explore.list.where,o=>[o.id])];return a`
    <${ct} id="stromenlijst" caption=${f(Ee.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${Yt} name="informatiestromen.csv"
        rows=${()=>Rn(s.slice(0,-1),t,()=>ue(e))} />
    </p>
  `}var Ee,fa,th,eh,ma,nh,Jp,Xp=S(()=>{"use strict";R();U();A();F();pa();G();jt();ua();Zt();dt();Me();Ee=b.explore.flows,fa=({id:t,between:e})=>`${w(t,"content")}${e.length?` (${Ee.among})`:""}`,th=({id:t})=>w(t,"followUp")&&a` <small>${f(Ee.since,{phrase:Nt(t,"followUp")})}</small>`,eh=t=>t.map(e=>x(e)).join(", ")||Ee.unnamed,ma=({ids:t})=>t.length?a`<${Et} ids=${t} />`:a`<span class="zacht">${Ee.unnamed}</span>`,nh=({row:t})=>t.between.length?a`${Ee.between} <${ma} ids=${t.from} />`:a`<${ma} ids=${t.from} /> → <${ma} ids=${t.to} />`;Jp=(t,e)=>({key:t,label:e,text:n=>eh(n[t]),cell:n=>a`<${ma} ids=${n[t]} />`})});function oh({text:t,children:e}){let[n,s]=I(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function rh({of:t,at:e}){if(t.length<=sh)return a`<${ha} of=${t} at=${e} />`;let n=r=>Nt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>Q(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`
        <${oh} text=${`${n(r[0])} (${r.length})`}><${ha} of=${r} at=${e} /><//>
      `)}
    <${ha} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function eu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Mn.undecided:s?Mn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${O("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function su({plan:t,scenario:e}){let{stops:n,several:s}=Ep(e,t),o=`route-${t.key}`;if(it())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${eu} stop=${l} place=${c+1} />
              <${tu} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${Mn.open}</summary><${ha} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(u=>u.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${tu} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${eu} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${rh} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Mn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((u,p)=>c<=u&&a`<i class="spoorlijn" style=${i(p)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${nu} one=${l} /></span>
                ${l.at.map(u=>a`<b style=${i(u)}><${re} basis=${l.basis(u)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ye).map(([l,[,c]])=>a`<li><${re} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Mn.silent}</li>
        <li><em>${Mn.abc}</em>${b.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Fe} name=${o} title=${Mn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${f(Mn.says,{silence:b.shared.silence})}</p>
  `}var Mn,sh,nu,ha,tu,ou=S(()=>{"use strict";R();U();Tt();A();F();pa();fn();G();lt();jt();$s();dt();Mn=b.explore.route,sh=10,nu=({one:t})=>a`
  <a class=${Ct(t.id)?"verzamel":null} href=${O("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,ha=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${re} basis=${n.basis(e)} /><${nu} one=${n} /></li>`)}
  </ul>
`;tu=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${it()&&a`<p class="bij niemand">${Mn.silent}:</p>`}
    <ul class="stilte" aria-label=${Mn.silent}>
      ${e.map(s=>a`
          <li><a href=${us({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>
        `)}
    </ul>
  `});function fs(){let t=b.missing;return a`
    <${tt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${O("overzicht")}>${t.home}</a></p>
  `}function lh({text:t}){let e=qc(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${we.alone} ${e.map(n=>a` <a href=${ih(n)}>${n}</a>`)}</p>`}
      <p>${we.try} ${Object.entries(we.lists).map(([n,s])=>a` <a href=${O(n)}>${s}</a>`)}</p>
    </section>
  `}function ch({text:t,answers:e}){let[n,s]=I(null);if(te(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{Z().ask("find",{text:t}).then(u=>l&&s(u)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",we.source.about,a`<${Et} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${f(we.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${we.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${f(we.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:u})=>a`
            <li key=${l}>
              <p><${Zi} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${Qt(l)}${u.some(ce)&&i(u.filter(ce))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function ru({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=Ti(e),r=e.trim()!=="",i=E(n.map(u=>u.kind)).sort(Q),l=n.filter(u=>!t.query.wat||u.kind===t.query.wat);We(()=>{let u=document.getElementById("zoek");u&&document.activeElement!==u&&(u.value=e)},[e]);let c=l.length?C(we.found,l.length):f(we.nothing,{text:e});return a`
    <${tt} text=${we.title} />
    <section class="filters" aria-label=${we.label}>
      <div class="velden">
        <${go} label=${we.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${Bt} label=${we.what} name="wat" options=${i.map(u=>[u,u])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:we.type}</p>
    ${s&&a`<p id="gelezen">${f(we.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${lh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,Yi).map(u=>a`<${ah} key=${u.id} item=${u} answers=${o} />`)}
    </ol>
    ${l.length>Yi&&a`<p>${f(we.too_many,{count:l.length-Yi})}</p>`}
    ${r&&ke()&&a`<${ch} text=${e} answers=${o} />`}
    <${ee} text=${r?c:""} />
  `}var we,Yi,Zi,ah,ih,Yo=S(()=>{"use strict";io();R();U();Tt();A();F();Oe();zi();G();Je();dt();we=b.search;Yi=100,Zi=({text:t,answers:e})=>Ir(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),ah=({item:t,answers:e})=>a`
  <li>
    <a href=${O(t.path)}><${Zi} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${N&&vt(t.id)&&`, ${vt(t.id)?.title}`}
    </span>
    <p><${Zi} text=${Wc(t,e)} answers=${e} /></p>
  </li>
`,ih=t=>O("zoek",{q:t})});function $u({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(V(t,i))} (${o(i)})`]);return r.push([hs,`${W(b.shared.all)} (${n.length})`]),it()?a`<${Bt} name="staat" label=${J.filters.state} options=${r} chosen=${s} />`:a`<${Un} legend=${J.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function mu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=iu.map(L=>n[L]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=$a(n.weg),[c,u,p,d]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:u,from:p,to:d},$=Se(()=>gc({...m,anyRole:!!o},e),[i]),g=[...$.who,...$.what,...$.steps],h=g.includes(m.chosen)?m.chosen:"",k=g.length>bi,_=pu(n,k),v={shown:$,opened:t,chosen:h,scenario:e,fixed:!!o},j=r.some(Boolean),B=j||l.length>0||e.stated||e.plan,D=J.alone[Pe(t[0])]||J.alone.other,q=a`<button type="button" class="klein" onClick=${()=>P({weg:null})}>${J.again}</button>`,X=$.undated>0&&C(J.undated,$.undated),Pt={...v,title:o||t.map(Jn).join(", ")};return a`
    <div class="verkenbalk">
      ${s} ${!k&&a`<${uu} way=${_} />`}
      <${pn}>
        <div class="velden">
          <${Bt} name="stap" label=${J.filters.step} options=${nn} />
          <${Bt} name="soort" label=${J.filters.kind} options=${Zs} />
          <${Bt} name="vanaf" label=${J.filters.from} options=${au} />
          <${Bt} name="tot" label=${J.filters.to} options=${au} />
          ${j&&a`<${bo} names=${iu} />`}
        </div>
      <//>
      ${_!=="lijst"&&a`<${Fe} name=${J.file} title=${Pt.title} scenario=${e} of="#verkenbeeld"
          legend="#verkenlegenda li" />`}
      <${Bs} />
    </div>
    ${l.length>0&&a`<p>${C(J.hidden,l.length)} ${q}</p>`}
    ${$.left>0&&a`<p id="weggelaten">${C(J.left,$.left)} ${X}</p>`}
    ${k&&a`<p role="status">${f(J.too_many,{count:g.length})}</p>`}
    ${!$.what.length&&a`<p>${B?J.nothing:D}</p>`}
    <${du} way=${_} picture=${a`<div class="tekening"><${Up} ...${Pt} /></div>`}
      list=${a`<${Kp} ...${v} />`} panel=${a`<${Hp} ...${v} />`} />
  `}function dh({query:t,scenario:e}){let n=vs("Agreement").filter(p=>_s(p,e.date)&&Ve(p,e.plan)),{title:s,none:o}=J.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(p=>w(p,"agreementStatus")),i=Qi("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:hs,c=n.filter((p,d)=>l===hs||r[d]===l),u=a`<${$u} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${mu} opened=${c} scenario=${e} query=${t} field=${u}
    title=${l===hs?s:`${s}: ${V("AgreementStatus",l)}`} />`}function $h({query:t,scenario:e}){let n=Se(()=>Fp(e),[e.date,e.plan]);if(!n.length)return a`<p>${J.starts.informatie.none}</p>`;let s=n.map(d=>d.state),o=Qi("FlowState",Object.keys(J.flows.first)[0],s),r=[...o,hs].includes(t.staat)?t.staat:o[0]||hs,i=n.filter(d=>r===hs||d.state===r),l=3*i.length>2*bi,c=pu(t,l),u=t.kies||"",p=r===hs?b.shared.all:V("FlowState",r);return a`
    <div class="verkenbalk">
      <${$u} list="FlowState" codes=${o} had=${s} state=${r} />
      ${!l&&a`<${uu} way=${c} />`}
      ${c!=="lijst"&&a`<${Fe} name="informatiestromen" title=${f(J.flows.title,{state:p})} scenario=${e}
          of="#stromenbeeld" legend="#stromenlegenda li" />`}
    </div>
    ${l&&a`<p role="status">${J.flows.too_many}</p>`}
    <${du} way=${c} picture=${a`<${Qp} rows=${i} chosen=${u} state=${p} />`}
      list=${a`<${Zp} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${Yp} rows=${i} chosen=${u} />`} />
    <p class="zacht">${J.flows.silence}</p>
  `}function mh({at:t}){let e=Object.entries(J.starts).map(([o,{label:r,to:i}])=>[r,O(i.path,i.query),o===t]),n=a`<${Ho} label=${J.starts_label} tabs=${e} />`;if(!it())return n;let s=J.starts[t]?f(J.starts_now,J.starts[t]):J.starts_label;return a`<details class="beginbij" key=${t}><summary>${s}</summary>${n}</details>`}function fu({route:{path:t,query:e}}){let n=H(e),[,s=""]=t;if(s&&!Object.hasOwn(lu,s))return a`<${fs} />`;let o=ph(e),r=m=>{P({uit:m,kies:m,weg:null}),ft(Jn(m))},i=a`<${wo} label=${J.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Ys.length>0&&a`<${Bt} name="hoofdstuk" label=${J.begin.chapters}
      options=${Ys.map(m=>[w(m,"identifier"),x(m)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:u=J.heading,sentence:p=J.sentence}=J.starts[c]||{},d=o.length?a`<${mu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Bs} /></div><${uh} scenario=${n} />`;return a`
    <${tt} text=${J.heading} title=${c?`${J.heading}: ${u}`:J.heading}>
      <p class="uitleg">${p}</p>
    <//>
    <${mh} at=${c} />
    ${s?a`<${lu[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${Rp} query=${e} scenario=${n} />`:d}
  `}var J,cu,hs,au,iu,ph,uh,pu,uu,du,lu,hu=S(()=>{"use strict";fe();R();U();Tt();A();zt();F();Io();pa();$n();G();qp();Je();Gp();Wr();Xp();$s();ou();da();Yo();J=b.explore,cu=["beeld","beide","lijst"],hs="alle",au=E(Object.values(y.works).flatMap(t=>t.years||[])).sort().map(t=>[t,t]),iu=["stap","soort","vanaf","tot"],ph=({uit:t,stap:e,partner:n,hoofdstuk:s})=>$a(t||Sr(e)?.id||Ue(n)||Ys.find(o=>w(o,"identifier")===s)),uh=({scenario:t})=>a`
  ${le(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${su} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${J.begin.network}</p>
`,pu=(t,e)=>e?"lijst":cu.includes(t.toon)?t.toon:it()?"lijst":"beeld",uu=({way:t})=>a`<${Un} legend=${J.show.label} name="toon" id="toon" current=${t}
  options=${cu.map(e=>[e,J.show[e]])} />`,du=({way:t,picture:e,list:n,panel:s})=>a`
  <div class="graaf">
    <div class="hoofd">${t!=="lijst"&&e} ${t!=="beeld"&&n}</div>
    ${(t!=="lijst"||T.route.query.kies)&&s}
  </div>
`;lu={informatie:$h,afspraken:dh}});function ga(t,e){let n=Qn();for(let{mark:s}of t)e?n.add(s):n.delete(s);return P({merk:[...n].join(Xi),...!n.size&&{alleen:null}},!0),n.size}var Xi,Qn,gu,tl,el=S(()=>{"use strict";U();Xi=".",Qn=()=>new Set((T.route.query.merk||"").split(Xi).filter(Boolean)),gu=()=>[...Qn()].join(Xi),tl=()=>!!T.route.query.alleen&&Qn().size>0});var nl,fh,ba,_o,qs,Zo=S(()=>{"use strict";R();F();nl=b.shared.outcomes,fh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},ba=({outcome:t})=>a`<g class=${`teken teken-${nl[t].sign}`}>${fh[nl[t].sign]}</g>`,_o=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${ba} outcome=${t} />
  </svg>
`,qs=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${_o} outcome=${t} /> ${nl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function sl({gaps:t,what:e}){let n=Qn(),s=t.filter(i=>n.has(i.mark)).length,o=i=>ft(C(gn.bar.changed,ga(t,i.target.checked))),r=t.length>1?f(gn.mark_all,{count:t.length,what:e}):f(gn.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function gh({title:t,gaps:e,alongside:n,by:s,scenario:o,open:r}){let i=e.filter(d=>d.heavy).length,c=[...Gs(e.map(d=>s==="topic"?Dn(d.query):d.subject_label))].map(([d,m])=>m>1?f(gn.repeated,{title:d,count:m}):d),u=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${C(gn.questions,e.length).replace(/^\d+ /,"")}
        ${i>0&&a`<span class="bij">${f(gn.heavy,{count:i})}</span>`}
      </span>
      <span class="vouwbij">${c.slice(0,6).join(" · ")}${c.length>6&&" …"}</span>
      ${n>0&&a`<span class="vouwtal bij">${f(gn.about_source,{count:n})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${sl} gaps=${e} what=${t} />
      <${Ni} summary=${u} inside=${()=>e.map(d=>a`<${hh} key=${d.mark} gap=${d} scenario=${o} />`)} open=${r} />
    </div>
  `}function yu({gaps:t,alongside:e,by:n,scenario:s,open:o}){let r=(l,c)=>l.filter(u=>u[n]===c),i=E(t.map(l=>l.query)).map(l=>({id:l,title:Dn(l)}));return(n==="topic"?y.topics:i).map(({id:l,title:c})=>({id:l,title:c,found:r(t,l)})).filter(({found:l})=>l.length).map(({id:l,title:c,found:u})=>a`
        <${gh} key=${l} title=${c} gaps=${u} alongside=${r(e,l).length} by=${n}
          scenario=${s} open=${o} />
      `)}function bh({row:t}){let e=t.who.length>bu+1?t.who.slice(0,bu):t.who,n=t.who.length-e.length;return a`
    <${Et} ids=${e} />
    ${n>0&&f(gn.deadline.others.more,{names:"",count:n})}
    <span class="bij">${gn.deadline.how[t.how]}</span>
  `}function kh({gap:t,found:e,scenario:n}){let s=e.deadline,o=gn.deadline.columns,r=pe(e.subject),i=x(e.subject);return a`
    <tr role="row" class=${ku(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${sl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${M} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${Zr} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>${s.quote}<span class="bij">${s.by}</span></td>
      <td role="cell" data-kop=${o.stand}><${qs} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${bh} row=${s} /></td>
    </tr>
  `}function wu({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=gn.deadline,u=it()?wh:yh,p=n||t.length<=u+1?t:t.slice(0,u),d=Os(t.map(({found:m})=>m.deadline));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${d.join(" · ")}. <span class="zacht">${l}</span></p>
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
          ${p.map(m=>a`<${kh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>P({termijnen:"alle"},!0)}>
            ${C(c,t.length-p.length)}
          </button>
        `}
    </section>
  `}var gn,ku,hh,bu,yh,wh,_u=S(()=>{"use strict";fe();R();U();Tt();A();F();el();G();jt();mo();dt();Zo();gn=b.gaps;ku=t=>Qn().has(t.mark)?"gemarkeerd":"",hh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${ku(t)}`} data-vraag=${t.mark}>
    <${sl} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Bi} gap=${t} />
      <${Zr} gap=${t} scenario=${e} />
    </div>
  </article>
`;bu=2;[yh,wh]=[8,5]});function _h({scenario:t,report:e}){let n=s=>zo(e,Ae.busy,async()=>{let o={options:rs(t),marks:gu(),kind:s};on(`${Ae.file}.${s}`,(await Z().ask("marked",o)).data,xu[s])});return Object.keys(xu).map(s=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${Ae.office[s]}</button>`)}function vh({gaps:t,scenario:e,rows:n}){let[s,o]=I(""),r=Qn();if(!r.size)return null;let i=Yr(t).filter(m=>r.has(m.mark)),l=r.size-i.length,c=tl(),u=ke()?Ae.address:Ae.elsewhere_office,p=()=>{ga([...r].map(m=>({mark:m})),!1),ft(Ae.cleared)},d=()=>{P({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Ae.label}>
      <p>
        <strong>${C(Ae.count,r.size)}</strong>${l>0&&C(Ae.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>P({alleen:c?null:"gemarkeerd"})}>
        ${c?Ae.every:Ae.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${Ae.clear}</button>
      <p class=${s?"":"merkuitleg"} aria-live="polite">${s||u}</p>
      <button type="button" id="merk-print" onClick=${d}>${Ae.print}</button>
      <${Yt} name=${`${Ae.file}.csv`} rows=${()=>n(i)} label=${Ae.csv} id="merk-csv" />
      ${ke()&&a`<${_h} scenario=${e} report=${o} />`}
    </section>
  `}function xh({all:t}){let e=(r,i)=>E(r).map(l=>[l,i(l)]),n=e(t.flatMap(r=>Wn(r).flatMap(i=>i.partners)),Cu),s=e(t.map(r=>r.query).sort(Q),Dn),o=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]);return a`
    <${pn}>
      <div class="velden">
        <${Bt} label=${$t.fields.partner} name="partner"
          options=${n.sort((r,i)=>Q(r[1],i[1]))} />
        <${Bt} label=${$t.fields.step} name="stap"
          options=${[...nn,...Ou("stap",nt)]} />
        <${Bt} label=${$t.fields.query} name="vraag" options=${s} />
        <${Bt} label=${$t.fields.weight} name="gewicht"
          options=${[...o,...Ou("gewicht",r=>V("Severity",r))]} />
        <${Bt} label=${$t.fields.kind} name="soort" options=${Zs} />
        <${go} label=${$t.fields.text} name="tekst" />
        <${bo} names=${ol} />
      </div>
    <//>
  `}function Sh({points:t,low:e,source:n,query:s}){let o=E(t.map(c=>c.topic)).length,r=c=>C($t.questions,c.length),i={points:f($t.part_counts.points,{questions:r(t),topics:C($t.topics_count,o)}),source:f($t.part_counts.source,{questions:r(e)})},l=(c,u,p)=>a`
    <a href=${O("aandachtspunten",{...s,deel:u})} aria-current=${p?"true":null} id=${`deel-${u}`}>
      <strong>${$t.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${$t.parts_label}>
      ${l("points","overleg",!n)}${l("source",ju,n)}
    </nav>
  `}function Oh({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(d=>Wn(d).map(m=>({gap:d,found:m}))).filter(({found:d})=>d.deadline).sort((d,m)=>Q(d.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter(d=>!d.deadline),c=ka[n],u=Object.entries(ka).map(([d,m])=>[d,$t.fold[m]]),p=()=>P({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${wu} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${$t.heading[c]}</h2>
            <p>${$t.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${p}>${o?$t.refold:$t.unfold}</button>
            </p>
          </header>
          <${Un} legend=${$t.fold_by} name="per" options=${u} current=${n} id="per" />
          <${yu} gaps=${l} alongside=${e} by=${c} scenario=${s} open=${o} />
        </section>
      `}
    ${!t.length&&a`<p>${$t.none}</p>`}
  `}function Lu({route:t}){let e=H(t.query),n=t.query,s=K(e).gaps,o=tl(),r=o?Yr(s).filter(k=>Qn().has(k.mark)):Yc(s,n),i=r.filter(k=>!k.source),l=r.filter(k=>k.source),c=n.deel?n.deel===ju:!i.length&&l.length>0,u=o||!!n.vraag,p=u?r:c?l:i,d=o||ol.some(k=>n[k]),m=n.vouw?n.vouw==="uit":d&&p.length<=Ch,$=n.per in ka?n.per:Object.keys(ka)[Number(c&&!u)],g=Object.fromEntries(ol.filter(k=>n[k]).map(k=>[k,n[k]])),h=k=>C($t.questions,k.length);return a`
    <${tt} text=${$t.title}>
      <p class="uitleg">${f($t.intro,{report:Bn(et(e.plan))})} ${vn}</p>
    <//>
    ${le(e).map(k=>a`<${Kn} key=${k.key} plan=${k} />`)}
    <div class="deelrij">
      ${u?a`<p class="delen"><strong>${o?$t.only_title:Dn(n.vraag)}</strong></p>`:a`<${Sh} points=${i} low=${l} source=${c} query=${g} />`}
      <${aa} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${xh} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!u&&a`<p class="zacht">${$t.source_intro}</p>`}
        <p class="zacht" id="weegt">${$t.weights}</p>
        <${Oh} key=${`${c}${o}`} gaps=${p} alongside=${c||u?[]:l} per=${$}
          scenario=${e} open=${m} all=${d||!!n.termijnen} />
        <p class="acties"><${Yt} name="aandachtspunten.csv" rows=${()=>Su(p,e)} /></p>
        <${uo} />
      </div>
    </div>
    <${vh} gaps=${s} scenario=${e} rows=${k=>Su(k,e)} />
    <${ee} text=${f($t.shown,{points:h(i),low:h(l)})} />
  `}var $t,Ae,vu,xu,Cu,Su,Ou,ol,ju,ka,Ch,Mu=S(()=>{"use strict";fe();R();U();Tt();A();zt();F();Oe();el();G();lt();Je();Zt();_u();mo();$t=b.gaps,Ae=b.gaps.bar,vu="application/vnd.openxmlformats-officedocument",xu={docx:`${vu}.wordprocessingml.document`,xlsx:`${vu}.spreadsheetml.sheet`};Cu=t=>x(Ue(t)||t),Su=(t,e)=>[[...$t.csv,...In],...t.map(n=>[n.number,V("Severity",n.severity),Dn(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(nt).join(", "),n.kinds.map(ot).join(", "),n.partners.map(Cu).join(", "),n.subject_label,Ms(n).map(Qt).join("; "),...ue(e,n.plan)])],Ou=(t,e)=>{let n=T.route.query[t]||"";return n.includes(",")?[[n,he(n.split(",").map(e))]]:[]},ol=["tekst","stap","soort","partner","vraag","gewicht"];ju="bron";ka={onderwerp:"topic",soort:"query"};Ch=25});function _a({name:t,of:e,rows:n,columns:s,fields:o,keep:r,sort:i,groups:l,named:c,progress:u,dated:p}){let d=b[e];return function({route:$}){let g=H($.query),{plan:h,strict:k}=g,_=u&&k?b.shared.choices.strict_phrase:"",v=n(g).filter(q=>r(q,$.query)),j=s(),B=C(d.count,v.length),D=()=>Rn(j,yr(v,j,Ri("sorteer",i)),q=>ue(p?g:null,vt(q.id)?.key||q.plan||h,_));return a`
      <${tt} text=${d.title}><p class="uitleg">${d.intro}</p><//>
      <${pn}>
        <${Ps} />
        ${p&&a`<${Jo} />`}
        <div class="velden">
          <${go} name="tekst" />
          ${o().map(q=>a`<${Bt} ...${q} />`)}
          <${bo} names=${["tekst","vouw",...o().map(q=>q.name)]} />
        </div>
      <//>
      ${u&&a`<${ko} />`}
      <p class="telling">${B}<${Yt} name=${`${t}.csv`} rows=${D} /></p>
      <${ct} id=${t} caption=${f(d.caption,{count:B})} rows=${v} columns=${j}
        urlKey="sorteer" sort=${i} groups=${l&&{...l(),named:c,count:d.count}} />
      <${ee} text=${B} />
    `}}var Tn,_e,zn,Au,Nu,Bu,Xo,wa,jh,ya,Lh,Tu,Pu,Mh,Th,Iu,zu,Ru,qu,Wu,Yn,tr,zh,Fh,Fu,Eu,Du,Vu=S(()=>{"use strict";io();R();U();Tt();A();zt();F();G();lt();jt();Je();Zt();dt();Me();Tn=b.partners,_e=b.measures,zn=b.lookup;Au=t=>Xe.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Nu=(t,e)=>!e||ls([x(t),...["altLabel","promise","summary"].flatMap(n=>gt(t,n))].join(" "),e),Bu=_a({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[N?t:""],keep:(t,e)=>Nu(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Tn.fields.step,name:"stap",options:nn},{label:Tn.fields.kind,name:"soort",options:Or("OrganisationKind")},{label:Tn.fields.role,name:"rol",options:Object.entries(Tn.roles)}],columns:()=>[{key:"naam",label:Tn.columns.name,text:t=>x(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${ds} id=${t.id} />`]},{key:"soort",label:Tn.columns.kind,text:t=>Nt(t.id,"organisationKind")},{key:"stappen",label:Tn.columns.steps,text:t=>Au(t.steps)},{key:"handelt",label:Tn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Tn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Tn.columns.wish,text:t=>t.wish}]}),Xo=t=>y.called[t]?.short||"",wa=t=>w(t,"prefLabel"),jh=pc.map(t=>({id:t,...y.works[t]})).sort((t,e)=>Q(Xo(t.id)||"~",Xo(e.id)||"~")||Q(wa(t.id),wa(e.id))),ya=N?"":Fn[0].date,Lh=(t,e,n)=>({key:t,label:e,text:({id:s})=>An(s,n)?Ge(s,n):"",cell:({id:s})=>An(s,n)&&a`<${Xt} id=${s} date=${n} />`}),Tu=Ys.map(t=>[t,x(t)]),Pu=_a({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>jh.filter(e=>Ve(e.id,t)),keep:(t,e)=>Nu(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:wn(t.id).includes(e.stap)))&&(!e.soort||Xs(t.id).includes(e.soort))&&(!e.wat||He(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||An(t.id)===e.staat),named:({id:t})=>wa(t),groups:()=>({of:t=>t.chapter||"",titles:[...Tu,["",_e.no_chapter]]}),fields:()=>[{label:_e.fields.what,name:"wat",options:Object.entries(_e.types)},{label:_e.fields.chapter,name:"hoofdstuk",options:Tu},{label:_e.fields.step,name:"stap",options:[...nn,["alle",_e.across]]},{label:_e.fields.kind,name:"soort",options:Zs},{label:_e.fields.status,name:"staat",options:Or("Status")}],columns:()=>[{key:"nr",label:_e.columns.number,text:({id:t})=>Xo(t),cell:({id:t})=>Xo(t)?a`<a href=${Be(t)}>${Xo(t)}</a>`:a`<span class="zacht">${_e.no_number}</span>`},de("naam",_e.columns.name,({id:t})=>t,wa),...xn(({id:t})=>vt(t)?.key),{key:"wat",label:_e.columns.what,text:({id:t})=>Jt(t)},...ya&&ya!==ge?[Lh("plan",W(os(ya)),ya)]:[],On("nu",N?_e.columns.stand:W(os(ge)),({id:t})=>t),{key:"termijn",label:_e.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>Y(w(t,"finalDueBy"))},{key:"stap",label:_e.columns.step,text:t=>t.across?b.shared.all_steps:Au(wn(t.id))},{key:"wie",label:_e.columns.lead,sort:!1,text:t=>t.container?"":eo(t.id).map(x).join(", ")||b.shared.no_lead,cell:t=>t.container?"":eo(t.id).length?a`<${Et} ids=${eo(t.id)} />`:a`<span class="zacht">${b.shared.no_lead}</span>`}]}),Mh=t=>E(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>se(t,e))).filter(ce),Th=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:Mh(t),text:[x(t),...gt(t,"altLabel"),w(t,"summary"),e.description].join(" ")})),Iu=t=>({key:"bron",label:zn.columns.place,sort:!1,text:e=>sn(t(e)).map(Qt).join("; "),cell:e=>a`<${qn} of=${t(e)} />`}),zu="Recommendation",Ru=(t,e,n)=>_a({name:t,of:e,sort:"naam",rows:({plan:s})=>Th.filter(o=>Ve(o.id,s)&&He(o.id,zu)===n),keep:(s,o)=>(!o.wat||He(s.id,o.wat))&&(!o.tekst||ls(s.text,o.tekst))&&(!o.stap||s.steps.includes(o.stap)),named:({id:s})=>x(s),groups:()=>({of:({id:s})=>Object.keys(zn.types).find(o=>He(s,o))||"",titles:Object.entries(zn.types).map(([s,o])=>[s,W(o)])}),fields:()=>[{label:zn.fields.what,name:"wat",options:Object.entries(zn.types).filter(([s])=>vs(s).length&&s===zu===n)},{label:zn.fields.step,name:"stap",options:nn}],columns:()=>[{key:"naam",label:zn.columns.name,text:({id:s})=>x(s),cell:({id:s})=>[a`<${M} id=${s} />`,w(s,"summary")&&a`<p class="zacht">${w(s,"summary")}</p>`]},...xn(({id:s})=>vt(s)?.key),{key:"wat",label:zn.columns.what,text:({id:s})=>Jt(s)},{key:"zegt",label:zn.columns.description,text:s=>s.description},{key:"over",label:zn.columns.about,sort:!1,text:s=>s.about.map(x).join("; "),cell:s=>a`<${Et} ids=${s.about} name=${pe} />`},Iu(({id:s})=>s)]}),qu=Ru("naslag","lookup",!1),Wu=Ru("gevraagd","requested",!0),Yn=b.timeline,tr=t=>t.day.slice(0,4),zh=(t,e)=>{let[n,s=n]=t.at===t.id?to(t.id):[tr(t)];return n?n<=e&&e<=s:tr(t)===e},Fh=t=>{let{jaar:e}=T.route.query;return!e||tr(t)===e?t.day:`z${t.day}`},Fu=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),Eu=E(y.timeline.map(tr)).map(t=>[t,t]),Du=_a({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Ge(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),keep:(t,e)=>(!e.wat||t.kind===e.wat)&&(!e.stap||t.steps.includes(e.stap))&&(!e.jaar||zh(t,e.jaar))&&(!e.tekst||ls(Fu(t),e.tekst)),named:t=>t.id?x(t.id):t.what,groups:()=>({of:t=>T.route.query.jaar||tr(t),titles:Eu}),fields:()=>[{label:Yn.fields.what,name:"wat",options:Object.entries(Yn.kinds)},{label:Yn.fields.step,name:"stap",options:nn},{label:Yn.fields.year,name:"jaar",options:Eu}],columns:()=>[{key:"dag",label:Yn.columns.when,text:Fh,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:Yn.fields.what,text:t=>Yn.kinds[t.kind]},{key:"wat",label:Yn.columns.what,text:Fu,cell:t=>[t.id&&a`<${M} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:Yn.columns.stand,text:t=>t.phrase},Iu(t=>t.at)]})});function Eh({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${gs.requested_mark}</span>`,r=e&&a`<span class="bij door">${gs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${Hn} bar=${t.bar} support=${t.support_only} />${l}`}function Ah({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=oa(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Sn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${je(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Ls(c)} aria-haspopup="dialog" onClick=${()=>P({cel:c})}>
        <span class="sr">${f(gs.cell,{row:t.label,step:nt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Eh} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${re} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function xa({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=rn(n),i=$o(t,e,n),[l,c]=I(s?Math.max(0,r.indexOf(Dr(s).step)):0),u=new Set(o?.columns.filter(p=>!p.acting&&!p.undecided).map(p=>p.step));return a`
    <${Ph} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${va(n)} role="table">
      <caption>${f(gs.caption,{rows:gs.heads[t],scenario:Lt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${gs.heads[t]}</th>
          ${n.steps.map((p,d)=>a`
              <${Nh} step=${p} place=${d+1} of=${n.steps.length} empty=${u.has(p.notation)}
                chosen=${d===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${gs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Le(t,e,n).map(p=>a`<${Bh} key=${p.key} row=${p} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var gs,Nh,Bh,Ph,va,rl=S(()=>{"use strict";R();U();A();F();fn();lt();Ns();dt();gs=b.overview;Nh=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Be(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Bh=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${rn(e).map((o,r)=>a`<${Ah} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Ph=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${gs.one_step}>
    ${rn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${nt(s)}
        </button>
      `)}
  </div>
`,va=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function qh({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${er.wish}</h2>
      <ul class="tegels">
        ${er.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${O(n.to,n.choose)}>
                <${Rh} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Vh({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${er.discuss.title}</h2><p>${er.discuss.note}</p>
        <p class="acties"><a href=${O("aandachtspunten")}>${f(er.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Dh} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Hh({state:t,things:e,date:n}){let s=N?"h4":"h3",o=i=>po(i,n)[1]&&a`<span class="zacht"> – ${po(i,n)[1]}</span>`,r=f(qt.group,{state:W(V("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${hn} ids=${ze(e)} more=${o} />
    </div>
  `}function Uh({scenario:t,plan:e}){let n=N?"h3":"h2";return K(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o];return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${f(qt.apart.title,{kind:l.label})}<//>
          <p>${f(qt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(c=>a`<${Hh} ...${c} date=${t.date} />`)}
                </div>
              `:a`<p>${i?qt.undecided:co(e)}</p>`}
      </section>
    `})}function Uu({route:t}){let e=H(t.query),n=Object.hasOwn(al,t.query.rijen||"")&&al[t.query.rijen||""]||"kind",s=Object.entries(al).map(([l,c])=>[l,qt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=K(e);return a`
    ${n==="kind"?a`<${Qh} answer=${i} plan=${et(e.plan)} plans=${le(e)} />`:a`<${tt} text=${qt.heading} title=${qt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${qt.matrix[n]}</h2><p>${Lt(e)}</p>
          <p class="acties"><a href=${O("methode")}>${qt.legend.more}</a></p>
          <${Bs}>
            <${Un} legend=${qt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${le(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Kn} plan=${l} />
            <${xa} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${Jh} by=${n} scenario=${e} plan=${l} />
            <${Uh} scenario=${e} plan=${l} />
          `)}
        <${uo} />
      </div>
      <${na} undecided=${Vr(e)} />
    </div>
    ${r&&a`<${ho} address=${r} by=${n} scenario=${e} />`}
    <${ee} text=${r?"":f(qt.shown,{scenario:Lt(e)})} />
  `}var qt,Hu,Ih,Rh,er,Wh,Dh,al,Kh,Gh,Jh,Qh,Ku=S(()=>{"use strict";R();U();Tt();A();zt();F();fn();G();lt();Ns();Je();Zt();$s();dt();rl();Cn();qt=b.overview,{truth:Hu}=b.thing,Ih={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Rh=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Ih[t]}
  </svg>
`,{start:er}=qt;Wh=({query:t,barriers:e,plan:n,weights:s},o)=>O("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:s.join(","),...o&&{plan:n}}),Dh=({point:t,several:e})=>a`
  <li>
    <p class="getal">
      ${t.counts?a`<a href=${Ur(t.counts,e?t.plan:"")}>${t.number}</a>`:t.number}
    </p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${Wh(t,e)}>${t.ask}</a></p>
  </li>
`;al={"":"kind",partner:"partner",vorm:"form"},Kh=(t,e,n)=>{let{word:s,lines:o}=je(e);if(!e)return[t.label,nt(n),qt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:u,expected:p}=e;return[t.label,nt(n),s,o.join("; "),V("Basis",r),Hu[String(i)],l,c,u,Hu[String(p)]]},Gh=(t,e,n)=>[[...qt.csv,...In],...Le(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Kh(s,o,rn(n)[r]),...ue(e,n.key)]))],Jh=({by:t,scenario:e,plan:n})=>a`
  <div class="acties">
    <${Yt} name="matrix.csv" rows=${()=>Gh(t,e,n)} />
    <${Fe} name=${va(n)} title=${qt.matrix[t]} scenario=${{...e,plan:n.key}}
      of=${`[id="${va(n)}"]`} legend=".legenda .stalen li" />
    <${ps} text=${()=>location.href} label=${qt.link} />
  </div>
`,Qh=({answer:t,plan:e,plans:n})=>{let s=E(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${tt} text=${qt.heading} title=${qt.title}>
      <p>${f(qt.start.intro,{report:Bn(e)})}</p>
      <p><strong>${C(qt.start.dated,s.length,{years:he(s)})}</strong>
        ${" "}${qt.start.since}</p>
    <//>
    <${qh} answer=${t} />
  </div>
  <${Vh} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function Gu(t,e){let n=await Z().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=at(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Yh(c,n)),l=(r||[]).length-i.length;return Z().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Sa({decisions:i,saved:!1}),null}function Yh({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Sa(t){let e=at(),n=await Z().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n}})}async function ve(...t){let e=at();await Sa({decisions:[...e.decisions,...t],undone:[],saved:!1})}async function il(){let t=at(),e=t.decisions.at(-1);e&&await Sa({decisions:t.decisions.slice(0,-1),undone:[e,...t.undone],saved:!1})}async function ll(){let t=at(),[e,...n]=t.undone;e&&await Sa({decisions:[...t.decisions,e],undone:n,saved:!1})}var at,Oa,nr,Ws,Ds,Ca,Vs=S(()=>{"use strict";Oe();at=()=>Z().board;Oa=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),nr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Ws=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),Ds=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Ca=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Zn({label:t,value:e,options:n,id:s=null,pick:o}){let r=To(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var sr=S(()=>{"use strict";R()});function Zh({column:t,act:e}){let[n,s]=t.both,{found:o}=at(),i=[...o.columns.some(({target:$,table:g})=>$===o.fields.role&&g===t.table)?["alongside"]:[],"all","eerste","splits","none"],{partner:l,role:c}=o.fields,u={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},p=$=>e(()=>ve(nr(t.which,"target",u[$]||`${l}:${$}`))),d=t.reading===c?"alongside":t.reading,m=d==="?"?"":d||(t.role===n?"all":"none");return a`
    <fieldset class="bordkeuze">
      <legend>${yt.whose}</legend>
      ${i.map($=>a`
          <label>
            <input type="radio" name=${`wie-${t.which}`} checked=${$===m}
              onChange=${()=>p($)} />
            ${f(yt.readings[$],{one:n,other:s})}
          </label>
        `)}
    </fieldset>
  `}function Xh({column:t,act:e}){let{targets:n,fields:s}=at().found,{which:o,head:r,examples:i,target:l,role:c,filled:u,read:p}=t,d=[t.why==="values"&&yt.by_values,t.options.length>0&&t.why==="head"&&f(yt.maybe,{what:t.options.join(", ")}),t.month_first&&yt.month_first,t.says].filter(Boolean),m=[...new Set([...n.slice(0,Ju),yt.notes,...n.slice(Ju)])],$=c?[[`${l}:${c}`,f(yt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${Zn} label=${f(yt.as,{head:r})} value=${$[0]?.[0]||l||yt.notes}
          options=${[...$,...m.map(g=>[g,g])]} pick=${g=>e(()=>ve(nr(o,"target",g===yt.notes?"":g)))} />
      </td>
      <td class=${p<u&&l?"vraag":""}>
        ${f(yt.read,{read:l?p:u,count:u})}
      </td>
      <td>
        ${d.join(" ")}
        ${t.both.length>0&&l===s.partner&&a`<${Zh} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function tg(){let[t,e]=I(0),{rows:n,fields:s}=at().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:l,role:c})=>c?`${l} (${c})`:l).join(", "),i=Object.entries({[yt.fields.who]:r,...o.fields}).filter(([l,c])=>c&&l!==s.role);return a`
    <section class="bordproef">
      <h2>${f(yt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${i.map(([l,c])=>a`<dt>${l}</dt><dd>${c}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${yt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1} onClick=${()=>e(t+1)}>
          ${yt.following}
        </button>
      </p>
    </section>
  `}function Qu({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=at().found,l=n.filter(u=>u.led).length,c=[[f(yt.read,{read:n.filter(u=>!u.open).length,count:n.length}),yt.sum.placed],[f(yt.read,{read:l,count:n.length}),yt.sum.led],[String(Ca(s).length),yt.sum.asks],[String(o.length),yt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${yt.heads.map(u=>a`<th scope="col">${u}</th>`)}</tr></thead>
        <tbody>${e.map(u=>a`<${Xh} key=${u.which} column=${u} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${yt.plan}</h2>
          <label class="veld"><span>${yt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${u=>t(()=>ve(Ds(i.title,u.target.value)))} />
          </label>
          <label class="veld"><span>${yt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:u}})=>u&&u!==r.day&&t(()=>ve(Ds(i.day,u)))} />
          </label>
        </section>
        <${tg} />
        <section>
          <h2>${yt.sums}</h2>
          <dl class="bordsom">${c.map(([u,p])=>a`<dt>${u}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(u=>a`<p class="zacht">${u}</p>`)}
        </section>
      </div>
    </div>
  `}var yt,Ju,Yu=S(()=>{"use strict";R();A();Vs();F();sr();yt=b.board.columns,Ju=-1});async function vo(t,e){let n=await Z().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await Z().ask("page",{options:[],comparisons:!1});return Z().show(s,f(e?b.werkplaats.alongside:b.werkplaats.alone,{name:t.name})),n}async function ng(){await Z().ask("shipped"),Z().show()}function ja({files:t,children:e=null}){let[n,s]=I("");async function o(r,i){window.addEventListener("beforeunload",Zu),await zo(s,Kt.saving,async()=>{let{name:l,data:c}=await Z().ask(r,i);on(l,c,cl[l.split(".").pop()])}),window.removeEventListener("beforeunload",Zu)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`
          <button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function ed(){let t=Ht(),[e,n]=I("");async function s(){let[o]=t.current.files;if(!o)return ft(Kt.first_source);zo(n,Kt.busy,async()=>(await Z().ask("source",{data:await _r(o)})).message)}return a`
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
  `}function La({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0;return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${ja} files=${[{id:"bewaar-fouten",label:Kt.save_marked,name:"faults"}]} />`}
    ${e.map(c=>a`<p>${c}</p>`)}
    <${Xu} title=${Kt.faults} lines=${n} count=${s} />
    <${Xu} title=${Kt.questions} lines=${o} count=${r} />
    <${sg} title=${Kt.read} lines=${og(i)} />
  `}function nd(t){if(!t.length)throw new Error(Kt.first);if(t.length>1)throw new Error(f(Kt.one_only,{count:t.length}));if(t[0].size>ci)throw new Error(f(Kt.too_large,{name:t[0].name,most:ci/2**20}));return t[0]}var Kt,eg,cl,Zu,td,Xu,sg,og,Ma=S(()=>{"use strict";fe();R();A();F();Oe();G();Zt();Kt=b.check,eg="plan",cl={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Zu=t=>t.preventDefault();td=()=>a`
  <section class="blok">
    <h2>${Kt.save}</h2>
    <p class="zacht">${Kt.save_intro}</p>
    <${ja}
      files=${Object.entries(Kt.save_as).filter(([t])=>!(N&&t===eg)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Z().own&&a`<button type="button" id="terug" onClick=${ng}>${Kt.back}</button>`}
    <//>
  </section>
`;Xu=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`
    <h2>${f(Kt.list,{title:t,count:n})}</h2>
    <ul>${e.map(s=>a`<li>${s}</li>`)}</ul>
  `,sg=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
    </details>
  `,og=(t={})=>Object.entries(t).map(([e,n])=>f(Kt.counted,{count:n,what:xr(e).toLowerCase()})).sort(Q)});function od({act:t}){let e=Ht(),[n,s]=I(null),[o,r]=I(!1),[i,l]=I(""),c=(p,d)=>t(async()=>{r(!0);try{let m=await d(),$=await Gu(p,m);if(s($&&{...$,given:{name:p,data:m}}),$)return ft($.message);location.hash=O("controleer",{stap:"kolommen"})}finally{r(!1)}}),u=p=>t(async()=>{let d=nd(p);await c(d.name,()=>_r(d))});return te(()=>{let p=d=>u(d.dataTransfer.files);return window.addEventListener("drop",p),()=>window.removeEventListener("drop",p)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Qe.list.drop}</h2>
        <p>${Qe.list.kinds}</p>
        <label class="veld">
          <span>${Qe.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>u(e.current.files)} />
        </label>
        <p class="zacht">${Qe.list.others}</p>
        ${o&&a`<p role="status">${Qe.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak">
          <span>${Qe.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${p=>l(p.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>c(`${Qe.list.pasted}.txt`,async()=>sd(rg(i)))}>
            ${Qe.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>c(`${Qe.list.example_name}.csv`,async()=>sd(Qe.list.example_list))}>
            ${Qe.list.example}
          </button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${Qe.list.facts.map(({head:p,text:d})=>a`<li><strong>${p}</strong> ${d}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`
          <${La} ...${n} />
          ${n.ok&&a`
              <p class="acties">
                <button type="button" id="open-plan" onClick=${()=>t(()=>vo(n.given,!1))}>
                  ${b.check.open}
                </button>
                <button type="button" id="ernaast" onClick=${()=>t(()=>vo(n.given,!0))}>
                  ${b.check.alongside}
                </button>
              </p>
            `}
        `}
    </div>
  `}var Qe,sd,rg,rd=S(()=>{"use strict";fe();R();U();Vs();F();Oe();Ma();Qe=b.board,sd=t=>new TextEncoder().encode(t),rg=t=>/[\t;]/.test(t)?t:`${Qe.list.head}
${t}`});function ad({act:t}){let{names:e,left_out:n,plan:s,fields:o}=at().found,r=(...u)=>e.filter(({reading:p})=>u.includes(p)),i=r("several"),l=u=>()=>t(()=>ve(u)),c=Ca(e).length;return a`
    <p class="uitleg">${c?f(Wt.intro,{count:e.length,asks:c}):Wt.nothing}</p>
    <${or} title=${Wt.several} names=${i}
      after=${i.length>1&&a`
          <p><button type="button" id="splits-alle" onClick=${l(Ws("*","names",""))}>
            ${C(Wt.take_all,i.length)}
          </button></p>
        `}>
      ${({which:u,text:p,parts:d})=>a`
        <p>${d.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(Ws(u,"names",d.join("; ")))}>
            ${f(Wt.split,{count:d.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(Ws(u,"names",p))}>${Wt.one}</button>
        </p>
      `}
    <//>
    <${or} title=${Wt.same} names=${r("same")}>
      ${({which:u,text:p,meant:d})=>a`
        <p>${f(Wt.same_text,{meant:d})}</p>
        <p class="acties">
          <button type="button" onClick=${l(Ws(u,"names",d))}>${Wt.yes}</button>
          <button type="button" class="alslink" onClick=${l(Ws(u,"names",p))}>${Wt.no}</button>
        </p>
      `}
    <//>
    <${or} title=${Wt.new} names=${r("new")}>
      ${({which:u,text:p,kind:d})=>a`
        <${Zn} label=${f(Wt.kind_of,{name:p})} value=${d||"organisatie"}
          options=${Object.entries(Wt.new_kinds)} pick=${m=>t(()=>ve(Ws(u,"kind",m)))} />
      `}
    <//>
    <${or} title=${Wt.no_partner} names=${r("no_partner")} after=${a`<p class="zacht">${Wt.no_partner_more}</p>`}>
      ${()=>null}
    <//>
    ${n.length>0&&a`
        <section class="bordnamen">
          <h2>${Wt.left_out}</h2>
          <ul>${n.map(u=>a`<li>${u}</li>`)}</ul>
          <p class="zacht">${Wt.left_out_more}</p>
        </section>
      `}
    <${or} title=${Wt.known} names=${r("known","split","decided")}>
      ${({parts:u})=>a`<p class="zacht">${u.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Wt.expect}</h2>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${u=>t(()=>ve(Ds(o.without,u.target.checked?"nee":"ja")))} />
        ${Wt.expect_yes}
      </label>
    </section>
  `}var Wt,or,id=S(()=>{"use strict";R();A();Vs();F();sr();Wt=b.board.partners,or=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`
            <li key=${o.which}>
              <p><strong>“${o.text}”</strong> <span class="zacht">${C(Wt.count,o.count)}</span></p>
              ${n(o)}
            </li>
          `)}
      </ul>
    </section>
  `});function ig(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function lg({row:t,name:e,act:n}){let{choices:s}=at().found,o=t.asks[e],r=i=>n(()=>ve(nr(o.which,o.field,i)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>r(o.meant)}>${pt.right}</button>`}
      ${s[e]&&a`
          <${Zn} label=${`${e}: ${o.word}`} value="" options=${[["","…"],...ld(s[e])]}
            pick=${r} />
        `}
    </p>
  `}function cg({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=at().found,[l,c]=I(!1),u=t.fields[i.step],p=t.fields[i.kind]||"",d=$=>{n(t,l&&u&&!u.split("; ").includes($)?`${u}; ${$}`:$),c(!1)};function m($){let{target:g,currentTarget:h,key:k,shiftKey:_}=$;if(g!==h||$.ctrlKey||$.altKey||$.metaKey)return;let v=o.find(j=>j.key===k.toUpperCase());if(v)d(v.value);else if(k==="Enter"&&_&&t.proposal)s();else if(k==="Enter"&&t.proposal)d(t.proposal.value);else if(k.toUpperCase()==="L")n(t,"");else if(k==="+")c(!0);else if(k==="ArrowDown"||k==="ArrowUp"){let j=[...document.querySelectorAll(".bordkaart")];j[j.indexOf(h)+(k==="ArrowDown"?1:-1)]?.focus()}else if(k==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;$.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${ig(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:$,role:g})=>a`<span>${$}${g&&` (${g})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||pt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map($=>a`<${lg} row=${t} name=${$} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:$,key:g})=>a`
              <button type="button" class=${t.proposal?.value===$?"is-voorstel":""}
                aria-pressed=${String(u.split("; ").includes($))} onClick=${()=>d($)}>
                ${$} <kbd aria-hidden="true">${g}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${pt.kind}</span>
          <${Zn} label=${pt.kind} value=${p} pick=${$=>e(()=>ve(Oa(t.which,i.kind,$)))}
            options=${[["",pt.unknown],...ld([...new Set([...p?[p]:[],...r[i.kind]])])]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:$})=>$===t.proposal?.value)&&a`
              <button type="button" class="is-voorstel" onClick=${()=>d(t.proposal?.value||"")}>
                ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
              </button>
            `}
          ${u?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)} aria-pressed=${String(l)}>
                    ${pt.plus}
                  </button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${pt.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function pg(){let{cells:t,places:e}=at().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${pt.matrix}</h2>
      <p class="zacht">${pt.matrix_more}</p>
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
                      ${r[l]>0&&a`<span>${f(pt.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function cd({act:t}){let{reasons:e,rows:n,places:s,fields:o}=at().found,[r,i]=I(e[0]?.reason||""),[l,c]=I(ag),[u,p]=I(0),d=Ht(),[m,$]=I(0),g=[...e.map(({reason:L,value:_t,count:Gt,strength:z})=>({reason:L,value:_t,count:Gt,strength:z})),{reason:"",value:"",count:n.filter(L=>L.open&&!L.proposal).length,strength:""},{reason:rr,value:"",count:n.length-Ta(n),strength:""}].filter(({count:L})=>L),h=g.some(({reason:L})=>L===r)?r:g[0]?.reason,k=g.find(({reason:L})=>L===h),_=L=>{i(L),p(0),it()&&d.current?.scrollIntoView()},v=n.filter(L=>h===rr?!L.open:L.open&&(L.proposal?.reason||"")===h),j=Math.max(0,Math.min(u,v.length-1)),B=L=>t(()=>ve(...L.map(_t=>Oa("*",o.step,"",_t))),()=>f(b.board.place.progress,D())),D=()=>{let{rows:L}=at().found;return{placed:L.length-Ta(L),count:L.length}};async function q(L,_t){let Gt=v.indexOf(L);await t(()=>ve(Oa(L.which,o.step,_t)));let z=Ta(at().found.rows);ft(f(_t?pt.is_at:pt.is_open,{title:L.number||L.title,value:_t,count:z})),$(z||h===rr?Gt+1:-1)}te(()=>{if(!m)return;m<0&&Ot("verder")?.focus();let L=d.current?.querySelectorAll(".bordkaart")||[],_t=L[Math.min(it()?1:m,L.length)-1];m>0&&(_t||document.querySelector(".bordreden"))?.focus(),$(0)},[m]);let X=e.filter(({strength:L})=>L==="sterk").map(({reason:L})=>L),Pt=L=>L===rr?pt.done:L||pt.none;return a`
    <p class="bordstand">${f(pt.progress,D())} ${!Ta(n)&&pt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${pt.reasons}</h2>
        ${X.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>B(X)}>${pt.take_strong}</button>`}
        <ul>
          ${g.map(({reason:L,value:_t,count:Gt,strength:z})=>a`
              <li key=${L} class=${L===h?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(L===h)}
                  onClick=${()=>_(L)}><span class="bordtal">${Gt}</span> ${Pt(L)}</button>
                <p class="zacht">
                  ${z==="zwak"&&a`<span class="bordnaam">${pt.weak}</span> `}
                  ${_t?f(pt.proposal,{value:_t}):L===rr?pt.done_more:pt.none_more}
                </p>
                ${_t&&Gt>0&&a`<button type="button" class="klein" aria-label=${`${C(pt.take,Gt)}: ${L}`}
                    onClick=${()=>B([L])}>${C(pt.take,Gt)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${d}>
        <h2>${k&&Pt(k.reason)} <span class="zacht">${v.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${pt.keys}</summary>
          <p>${f(pt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(it()?v.slice(j,j+1):v.slice(0,l)).map(L=>a`
              <${cg} key=${L.which} row=${L} act=${t} place=${q}
                all=${()=>B([L.proposal?.reason||""])} />
            `)}
        </ul>
        ${it()&&v.length>1&&a`
            <p class="acties bordblad">
              <button type="button" disabled=${!j} onClick=${()=>p(j-1)}>${pt.previous}</button>
              <span>${f(pt.which,{place:j+1,count:v.length})}</span>
              <button type="button" disabled=${j>v.length-2} onClick=${()=>p(j+1)}>
                ${pt.following}
              </button>
            </p>
          `}
        ${!it()&&v.length>l&&a`<button type="button" onClick=${()=>c(v.length)}>
            ${f(pt.more,{count:v.length-l})}
          </button>`}
      </section>
      <${pg} />
    </div>
  `}var pt,ag,rr,Ta,ld,pd=S(()=>{"use strict";fe();R();Tt();A();Vs();F();sr();pt=b.board.place,ag=30,rr="-",Ta=t=>t.filter(e=>e.open).length;ld=t=>t.map(e=>[e,e])});function ud({act:t}){let e=at(),{rows:n,plan:s,access:o,fields:r}=e.found,[i,l]=I(null),c=JSON.stringify(e.decisions),u=e.taken===c&&Z().own,p=n.filter(g=>!g.open),d=p.filter(g=>!g.judged).length;if(te(()=>{u||t(async()=>{e.taken=c;let g=await vo({name:e.name,decisions:e.decisions},!1);l(g.ok?null:g)})},[c]),i)return a`<div class="antwoord"><${La} ...${i} /></div>`;if(!u)return a`<p role="status">${qe.making}</p>`;let m=H(T.route.query),$=y.plans.find(({title:g})=>g===s.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${f(qe.placed,{placed:p.length,count:n.length})}
      ${d>0&&a` ${C(qe.without_kind,d)}`}
      ${n.some(g=>!g.judged)&&a` <strong>${qe.not_yet}</strong>`}
    </p>
    <${xa} by="kind" scenario=${m} plan=${$} />
    ${T.route.query.cel&&a`<${ho} address=${T.route.query.cel} by="kind" scenario=${m} />`}
    <p><a href=${O("aandachtspunten")}>${qe.questions}</a></p>
    <section class="blok">
      <h2>${qe.take_along}</h2>
      <label class="veld"><span>${qe.access}</span>
        <${Zn} id="toegang" label=${qe.access} value=${s.access||"niet-openbaar"}
          options=${o.map(g=>[g,g.replace("-"," ")])} pick=${g=>t(()=>ve(Ds(r.access,g)))} />
      </label>
      <p class="zacht">${qe.access_more}</p>
      <${ja}
        files=${[{id:"bewaar-werkmap",label:qe.workbook,name:"workbook",given:{decisions:e.decisions}}]}
      >
        <button type="button" id="bewaar-keuzes" onClick=${()=>ug(e)}>${qe.choices}</button>
        <button type="button" id="ernaast"
          onClick=${()=>t(()=>vo({name:e.name,decisions:e.decisions},!0))}>${qe.alongside}</button>
      <//>
      <p class="zacht">${qe.workbook_more} ${qe.next_list}</p>
    </section>
  `}var qe,ug,dd=S(()=>{"use strict";R();U();A();zt();Vs();F();Oe();Ns();Zt();rl();sr();Ma();qe=b.board.result,ug=t=>on("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function md({state:t,why:e,own:n}){let s=b.werkplaats;return a`
    <p>
      ${n?a`<strong>${f(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${f(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function hg(){let t=document.activeElement,e=mg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Ot("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Ot(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(fg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function gg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=at(),l=o.rows.filter(p=>p.open).length,c=Xn[Xn.indexOf(t)+1],u=t==="plaatsen"&&l?f(At.next_open,{count:l}):At.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${C(At.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${f(At.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(il,()=>At.undone)}>${At.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(ll,()=>At.redone)}>${At.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>$g(e)}>${At.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${O("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function hd({route:t}){let[,e]=I(0),[n,s]=I(""),o=t.query.stap||"",r=at()&&Xn.includes(o)?o:Xn[0],{of:i,Step:l}=$d[r];async function c(u,p){let d=hg(),m=at()?.decisions.length;try{s(""),await u(),e(g=>g+1);let $=at()?.decisions.length||0;p?ft(p()):$!==m&&ft(C(At.decided,$)),window.setTimeout(d,60)}catch($){s($.message)}}return te(()=>{T.started&&window.scrollTo(0,0)},[r]),te(()=>{function u(d){let{target:m,key:$}=d;if(!(!d.ctrlKey||!at()||/input|textarea/i.test(m.tagName))){if($==="z")at()?.decisions.length&&c(il,()=>At.undone);else if($==="y")at()?.undone.length&&c(ll,()=>At.redone);else return;d.preventDefault()}}let p=d=>at()?.saved===!1&&d.preventDefault();return window.addEventListener("keydown",u),window.addEventListener("beforeunload",p),()=>{window.removeEventListener("keydown",u),window.removeEventListener("beforeunload",p)}},[T.route]),a`
    <${dg} at=${r} />
    <${tt} key=${r} text=${i.title} title=${`${b.check.title}: ${At.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${at()&&r!==Xn[0]&&a`<${gg} at=${r} act=${c} />`}
    ${(r===Xn[0]||r==="resultaat")&&a`<${td} />`}
    ${r===Xn[0]&&a`<${ed} />`}
  `}var At,$d,Xn,fd,dg,$g,mg,fg,gd=S(()=>{"use strict";fe();R();U();Tt();A();Vs();F();Oe();Yu();rd();id();pd();dd();Zt();Ma();At=b.board,$d={lijst:{of:At.list,Step:od},kolommen:{of:At.columns,Step:Qu},plaatsen:{of:At.place,Step:cd},partners:{of:At.partners,Step:ad},resultaat:{of:At.result,Step:ud}},Xn=Object.keys($d);fd=()=>a`
  <${tt} text=${At.elsewhere.title}><p class="uitleg">${At.elsewhere.intro}</p><//>
  <ol>${At.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${uo} />
`,dg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${At.steps_label}>
    <ol>
      ${Xn.map((e,n)=>a`
          <li class=${n<Xn.indexOf(t)?"is-gedaan":""}>
            <a href=${O("controleer",{stap:e})} aria-current=${e===t?"step":null}>
              <span class="bordnummer" aria-hidden="true">${n+1}</span> ${At.steps[e]}
            </a>
          </li>
        `)}
    </ol>
  </nav>
`,$g=t=>t(async()=>{let e=at(),{name:n,data:s}=await Z().ask("workbook",{decisions:e.decisions});on(n,s,cl.xlsx),e.saved=!0}),mg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],fg=":is(button,select,input,a)"});function bg({columns:t,rows:e}){let n=t.map((o,r)=>({key:String(r),label:o,text:i=>i[r]??""})),s=e.length>pl?` ${f(Ye.first,{count:pl})}`:"";return a`
    <${ct} id="eigen-uitkomst" caption=${`${C(Ye.rows,e.length)}${s}`}
      rows=${e.slice(0,pl)} columns=${n} />
    <div class="acties"><${Yt} name=${Ye.file} rows=${()=>[t,...e]} label=${Ye.csv} /></div>
  `}function kd({start:t=Ye.example}){let[e,n]=I(t),[s,o]=I(null);async function r(){o({phrase:Ye.busy});try{o(await Z().ask("ask",{text:e}))}catch(i){o({phrase:i.message})}}return a`
    <section class="blok">
      <h2>${Ye.title}</h2>
      <p class="zacht">${Ye.intro}</p>
      <label class="veld breed">
        <span>${Ye.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${i=>n(i.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${Ye.ask}</button></div>
      <div aria-live="polite">
        ${s?.phrase&&a`<p>${s.phrase}</p>`}
        ${s&&"yes"in s&&a`<p><strong>${s.yes?Ye.yes:Ye.no}</strong></p>`}
        ${s?.graph&&a`<pre tabindex="0" role="region" aria-label=${Ye.result}><code>${s.graph}</code></pre>`}
        ${s?.columns&&a`<${bg} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}function yg(t){let e=Object.entries(t.columns),n=s=>mn(s.subject)?a`<${M} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>wd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[vd],...xn(s=>s.plan),{key:"bron",label:xt.columns.place,sort:!1,text:kg}]}function wg({name:t,query:e,scenario:n}){let s=_d(n).filter(l=>l.query===t);if(!s.length)return a`<p>${xt.nothing}</p>`;let o=yg(e),r={rows:C(xt.rows,s.length),scenario:Lt(n)},i=()=>[[xt.columns.sentence,...o.map(l=>l.label),...In],...s.map(l=>[l.sentence,...o.map(c=>c===vd?wd("severity",l):c.text(l)),...ue(n,l.plan)])];return a`
    <${ct} id=${`uitkomst-${t}`} caption=${f(xt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${b.gaps.weights}</p>
    <div class="acties">
      <${Yt} name=${`${t}.csv`} rows=${i} />
      <a href=${O("aandachtspunten",{vraag:t})}>${xt.as_sentences}</a>
    </div>
  `}function _g({name:t,query:e,scenario:n}){let s=e.shelf===yd,o=O("overzicht",{rijen:xt.rows_of[t]});return a`
    <p class="kruimel"><a href=${O("vragen")}>${xt.title}</a></p>
    <${tt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${pn}><${ra} /><//>`}
    <${an} pairs=${[[xt.why,e.why],[xt.weight,e.severity]]} />
    ${s&&a`
        <section>
          <h2>${xt.result}</h2>
          <${wg} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in xt.rows_of&&a`<p><a href=${o}>${xt.in_overview}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${xt.ask} <code>${f(xt.command,{name:t})}</code></p>`}
    <details>
      <summary>${xt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${xt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${ps} text=${()=>e.sparql} label=${xt.copy} />
    </details>
    ${be()&&!e.open&&a`<${kd} key=${t} start=${e.sparql} />`}
  `}function vg({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:xt.columns.title,text:o=>o.title,cell:o=>a`<a href=${O(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:xt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:xt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ct} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===yd?s:s.slice(0,2)} />
    </section>
  `}function xd({route:t}){let e=H(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${fs} />`;if(n)return a`<${_g} name=${n} query=${s} scenario=${e} />`;let o=Gs(_d(e).map(r=>r.query));return a`
    <${tt} text=${xt.title}><p class="uitleg">${xt.intro}</p><//>
    ${be()&&a`<${kd} />`}
    ${xt.shelves.map(r=>a`<${vg} shelf=${r} counts=${o} />`)}
  `}var xt,Ye,pl,yd,bd,wd,_d,vd,kg,Sd=S(()=>{"use strict";R();U();Tt();A();zt();F();Oe();G();lt();Je();Zt();mo();dt();Me();Yo();xt=b.questions,Ye=b.questions.own,pl=200;yd="gaps",bd={barrier:t=>t.barrier&&nt(t.barrier),kind:t=>t.kind&&ot(t.kind),partner:t=>t.partner&&x(Ue(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&(mn(t.detail)?x(t.detail):t.description)},wd=(t,e)=>(bd[t]?bd[t](e):e[t])||"",_d=t=>K(t).gaps.flatMap(e=>Wn(e).map(n=>({...n,plan:e.plan}))),vd={key:"severity",label:xt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Kr} severity=${t.severity} />`},kg=t=>Ms(t).map(Qt).join("; ")});function xg(t){let e=mt.top;return t.map(n=>{let s=Math.max(n.levels*mt.level+mt.pad,n.title.length*mt.line+36),o={...n,y:e,height:s};return e+=s,o})}function Og({lane:t,rows:e,wide:n}){let s=Os(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${mt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*mt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*mt.line}>
        ${s.length?s.join(" · "):C(Hs.lane_total,e.length)}
      </text>
    </g>
  `}function Cg({row:t,lane:e,shown:n,point:s}){let o=e.levels*mt.level,r=mt.left+t.x,i=e.y+e.height/2+o/2-mt.level/2-t.level*mt.level,l=t.tail&&ul[t.outcome].tail&&mt.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${Be(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${Sg(t)}
      transform=${`translate(${r} ${i})`} onMouseEnter=${()=>s(c)} onFocus=${()=>s(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${ba} outcome=${t.outcome} /></g>
    </a>
  `}function jg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=sn(o.id),c=eo(o.work),u=r>e*.62,p={left:u?"auto":`${(r+14)/e*100}%`,right:u?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${qs} outcome=${o.outcome} on=${o.on&&f(Hs.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${Et} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${Qt(l)}</p>`}
    </div>
  `}function jd({plan:t,rows:e,date:n}){let[s,o]=I(null),r=Ht(),{lanes:i,wide:l,years:c,beyond:u}=is(t),p=xg(i),d=p.reduce((q,X)=>X.y+X.height,mt.top),m=mt.left+l+20,$=d+mt.foot,g=hi(t,n),h=mt.left+g.x,k=f(Hs.report,{date:Y(g.date)}),_=k.length*8.6+24,v=()=>o(null),j=q=>q.key==="Escape"&&v(),B=q=>e.filter(X=>X.lane===q),D=Math.min(Math.max(h-_/2,mt.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${v} onKeyDown=${j}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${$}`} role="group" aria-label=${Hs.picture}>
        <rect class="daarna" x=${h} y=${mt.top} width=${m-h} height=${d-mt.top} />
        ${c.map(({year:q,x:X})=>a`
            <g class="jaar">
              <line x1=${mt.left+X} x2=${mt.left+X} y1=${mt.top} y2=${d} />
              <text x=${mt.left+X+4} y=${mt.top-9}>${q}</text>
            </g>
          `)}
        ${u&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${mt.left+u.x} y=${mt.top-9}>${Hs.beyond}</text>
            </g>
          `}
        ${p.map((q,X)=>a`<${Og} lane=${q} rows=${B(X)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${d} y2=${d} />
        <line class="nu" x1=${h} x2=${h} y1=${mt.top-8} y2=${d} />
        <g class="nulabel">
          <rect x=${D} y=${d+4} width=${_} height="28" rx="3" />
          <text x=${D+_/2} y=${d+24} text-anchor="middle">${k}</text>
        </g>
        ${e.map(q=>a`
            <${Cg} key=${q.id} row=${q} lane=${p[q.lane]} shown=${s?.row.id===q.id} point=${o} />
          `)}
      </svg>
      ${s&&a`<${jg} at=${s} width=${m} height=${$} close=${v} />`}
    </div>
  `}function zg(t,e){let n=za;return t.map((s,o)=>({lane:s,mine:e.filter(r=>r.lane===o)})).filter(({mine:s})=>s.length).map(({lane:s,mine:o})=>{let r=Math.max(Lg,Md(s)*Ld+4);return n+=r,{lane:s,mine:o,top:n-r,middle:n-r/2}})}function Td({scenario:t,plan:e}){let n=Ss(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=is(e),l=tn(e.key,t.date),c=g=>Cd+8+g/o*(xo-Cd-16),u=zg(s,n),p=u.reduce((g,{top:h,middle:k})=>Math.max(g,2*k-h),za),d=c(hi(e,l).x),m=u.map(({lane:g,mine:h})=>f(Od.description,{chapter:so(g),counts:he(Os(h))})),$=d>xo-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${xo} ${p+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${d} y=${za} width=${xo-d} height=${p-za} />
      ${r.map(({year:g,x:h})=>a`
          <line class="jaar" x1=${c(h)} x2=${c(h)} y1="4" y2=${p} />
          <text class="jaartal" x=${c(h)+4} y="12">${g}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${b.promises.beyond}</text>`}
      ${u.map(({lane:g,top:h,middle:k})=>a`
          <line class="baan" x1="0" x2=${xo} y1=${h} y2=${h} />
          <text x="0" y=${k+4}>${Eg(so(g))}</text>
        `)}
      ${u.flatMap(({top:g,mine:h})=>Tg(h).map(([k,_])=>a`<text class="jaartal" x=${c(k)-8} y=${g+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${xo} y1=${p} y2=${p} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${p+4} />
      <text class="peildag" x=${$==="end"?d-4:d+4} y=${p+13} text-anchor=${$}>
        ${f(Od.line,{date:Y(l)})}
      </text>
      ${u.flatMap(({lane:g,middle:h,mine:k})=>k.filter(_=>_.level<dl).map(_=>a`
            <g transform=${`translate(${c(_.x)} ${Fg(g,h,_)}) scale(${Mg})`}>
              <title>${[_.name,_.by,ul[_.outcome].phrase].join(", ")}</title>
              <${ba} outcome=${_.outcome} />
            </g>
          `))}
    </svg>
  `}var Od,Hs,ul,mt,Sg,Cd,xo,za,Ld,Lg,Mg,dl,Md,Tg,Fg,Eg,$l=S(()=>{"use strict";R();U();A();F();G();jt();dt();Zo();Od=b.summary.lanes,Hs=b.promises,ul=b.shared.outcomes,mt={left:292,top:32,foot:40,level:19,pad:30,line:21};Sg=t=>f(Hs.mark,{...t,what:t.what||Hs.card.none,phrase:ul[t.outcome].phrase});[Cd,xo,za,Ld,Lg,Mg]=[262,690,17,8,16,.62],dl=30,Md=t=>Math.min(t.levels,dl),Tg=t=>[...Gs(t.filter(({level:e})=>e>=dl).map(({x:e})=>e))];Fg=(t,e,n)=>e+(n.level-(Md(t)-1)/2)*Ld,Eg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Ag({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?ml.undecided:ml.no_partner;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${ml.silent}>
            ${n.map(({label:i})=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,cells:c})=>a`
              <li class=${Ct(i)?"verzamel":""}>
                ${`${l} `}<${re} basis=${c[e-1]?.most_basis} />
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Ng({scenario:t,plan:e}){let n=Le("kind",t,e),s=Le("partner",t,e),{reach:o}=K({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Ag} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function zd({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Lt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${f(ts.head,{date:Y(tn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${f(ts.foot.source,{sources:Pn(t)})} ${f(ts.foot.version,l)}</p>
        <p>${f(ts.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Bg({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${nt(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${nt(e)}>
      <${Hn} bar=${t.bar} support=${t.support_only} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${nt(e)}><span class="plaat">${n}</span></td>`}function Ig({scenario:t,plan:e,...n}){let s=ne(e).summary,{points:o}=K({...t,plan:e.key}),{phrase:r,named:i}=En(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${zd} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${f(s.intro,{report:Bn(e)})} ${r.lead}
      </p>
      <${Kn} plan=${e} />
      <${Fa} title=${s.matrix.title} note=${s.matrix.note}>
        <${Pg} scenario=${t} plan=${e} />
        <${Ko} undecided=${Vr(t,e)} />
      <//>
      <${Fa} title=${b.overview.start.discuss.title}>
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
  `}function Rg({scenario:t,plan:e,...n}){let s=ne(e).summary,o=Y(tn(e.key,t.date));return a`
    <${zd} plan=${e} scenario=${t} ...${n}>
      <${Fa} title=${s.route.title} note=${s.route.note}>
        <${Ng} scenario=${t} plan=${e} />
      <//>
      <${Fa} title=${s.lanes.title} note=${s.lanes.note}>
        <${Td} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Lr(Ss(e,t.date)).map(([r,{tile:i}])=>a`<li><${_o} outcome=${r} /> ${f(i,{date:o})}</li>`)}
        </ul>
      <//>
    <//>
  `}function Fd({route:t}){let e=H(t.query),n=le(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${tt} text=${ts.title}><p class="uitleg">${ts.screen}</p><//>
      <${Ps} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${ts.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${Ig} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Rg} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${ee} text=${ts.screen} />
  `}var ts,ml,Pg,Fa,Ed=S(()=>{"use strict";R();Tt();A();zt();F();fn();lt();jt();Ns();Je();$l();dt();Zo();ts=b.summary,ml=b.summary.route;Pg=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${ts.matrix.title}</caption>
    <thead>
      <tr><td></td>${rn(e).map(n=>a`<th scope="col">${nt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Le("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Bg} cell=${s} step=${rn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Fa=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Wg({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:y.lists[t]?V(y.lists[t],e):So.truth[e]||Y(e)}function Aa({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Nt(o,"recommendationKind"),response:Nt(o,"response")||So.requested.no_response}),s=t.map(o=>a`<li><${M} id=${o} />${f(So.requested.line,n(o))}</li>`);return a`<${St} title=${e}><${Fs} id="gevraagd" items=${s} /><//>`}function Co({id:t}){let e=new Map;for(let{from:l,to:c,how:u}of Ao(t))u&&c===t&&yn(e,l,u);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:E(c).join(", ")})),{columns:s,title:o,caption:r}=So.mentions,i=[de("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>Jt(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>Ge(l),cell:({from:l})=>oe(l)&&a`<${Xt} id=${l} />`}];return a`
    <${ta} id=${n.length>Dg?"verwijzingen":""} title=${f(o,{count:n.length})}>
      <${ct} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var So,qg,St,Ne,ar,Oo,Ea,Dg,ir=S(()=>{"use strict";R();A();F();$n();G();lt();Es();dt();Me();Cn();So=b.thing,qg=new Set([...y.hidden,...So.shown]),St=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Ne=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,ar=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Oo=t=>Object.entries(De.get(t)||{}).filter(([e])=>!qg.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${Wg} property=${e} value=${o} />`);return[W(xr(e)),s.length>1?a`<${ar} items=${s} />`:s[0]]}),Ea=({id:t})=>ea(t).length>0&&a`<${St} title=${So.figures}><${qi} id=${t} /><//>`;Dg=3});function Vg({id:t}){let e=d=>y.partners[d].find(m=>m.id===t)?.steps||[],n=Ba(e("")),s=N?y.plans.filter(d=>e(d.key).length):[],o=Ft(t,"who").flatMap(d=>d.acts?[]:wn(d.to)),r=Ba(E(o)).filter(d=>!n.includes(d)),i=Ft(t,"who").filter(d=>d.acts&&y.works[d.to]?.across),l=E(i.flatMap(d=>Xs(d.to))),c=en(t,"unitOf"),u=w(t,"tooi"),p=[...Oo(t),[b.thing.also_known,gt(t,"altLabel").join(", ")],[wt.units,c.length>0&&a`<${hn} ids=${c} />`],[wt.identity,u?f(wt.identified,{code:u,date:Y(w(t,"checkedOn"))}):wt.unidentified]];return a`
    <${St} title=${b.thing.known}>
      <${Ne} text=${w(t,"summary")} />
      ${Ct(t)&&a`<p>${wt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${wt.independent}</p>`}
      ${n.length>0&&!N&&a`<p>${f(wt.steps,{steps:Na(n)})}</p>`}
      ${s.map(d=>a`<p>${d.title}: ${f(wt.steps,{steps:Na(Ba(e(d.key)))})}</p>`)}
      ${l.length>0&&a`<p>${f(wt.across,{kinds:Na(l.map(ot))})}</p>`}
      ${r.length>0&&a`<p>${f(wt.named_steps,{steps:Na(r)})}</p>`}
      ${!n.length&&!r.length&&a`<p>${wt.no_steps}</p>`}
      <${an} pairs=${p} />
    <//>
  `}function Hg({rows:t}){let e=wt.columns,n=({to:r})=>y.works[r]?.across?b.shared.all_steps:Ba(wn(r)).join(", "),s=[...xn(r=>vt(r.to)?.key),de("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>Jt(r.to)},{key:"rol",label:e.role,text:r=>r.phrase},On("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Vn(e.place,r=>r.of)],o=E(t.map(r=>r.to)).map(r=>{let i=t.filter(c=>c.to===r),l=E(i.map(c=>c.phrase)).join(", ");return{...i[0],phrase:l,of:i.flatMap(c=>c.of)}});return a`
    <${St} title=${f(wt.work,{count:o.length})}>
      <p class="zacht">${wt.work_note}</p>
      ${o.length?a`<${ct} id="acties" caption=${wt.work_caption} rows=${o} sort="actie" columns=${s} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function Kg({id:t}){let e=Ft(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${M} id=${s} /></h3>
        <${Uo} id=${o} />
        <${ae} of=${[o]} />
      </section>
    `);return a`
    <${St} title=${f(wt.own,{count:e.length})}>
      <p class="zacht">${wt.own_note}</p>
      <${Fs} id="eigen" as="div" first=${Ug} items=${n} />
    <//>
  `}function Gg({id:t}){let e=en(t,"wish");return e.length?a`
    <${St} title=${wt.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${W(Nt(n,"engagement")||wt.wish)}</strong>: ${w(n,"rationale")}</p>
            <${ae} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Jg({id:t}){let e=Ft(t,"member");if(!e.length)return null;let n=e.map(({from:s,to:o,of:r})=>a`
      <li>
        <${M} id=${s} />${wt.member}<${M} id=${o} />: ${w(r[0],"post")}${" "}
        (${Y(w(r[0],"asOf"))})
        <${ae} of=${r} />
      </li>
    `);return a`<${St} title=${wt.members}><${Fs} id="leden" items=${n} /><//>`}function Qg({id:t}){let e=new Map(Ft(t,"with").map(s=>[Qs(s,t),s]));if(!e.size)return null;let n=s=>{let{of:o=[],more:r}=e.get(s)||{},i=f(r?wt.more_works:wt.works,{works:o.map(pe).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${St} title=${wt.together}>
      <p class="zacht">${wt.alphabetical}</p>
      <${hn} ids=${ze([...e.keys()])} more=${n} look="kolommen" />
    <//>
  `}function Ad({id:t}){return a`
    <${Vg} id=${t} />
    <${Hg} rows=${Ft(t,"who")} />
    <${Kg} id=${t} />
    <${Gg} id=${t} />
    <${Aa} title=${wt.requested} ids=${ze(en(t,"askedOf"))} />
    <${Jg} id=${t} />
    <${Qg} id=${t} />
    <${Co} id=${t} />
  `}var wt,Ba,Na,Ug,Nd=S(()=>{"use strict";R();A();F();$n();G();lt();jt();Zt();Es();dt();Me();ir();Cn();wt=b.thing.organisation,Ba=t=>Xe.filter(e=>t.includes(e.notation)).map(e=>e.label),Na=t=>he(t.map(e=>e.toLowerCase()));Ug=1});function Zg({id:t,scenario:e}){let n=un.cell_columns,s=K(e).matrix.kind.filter(c=>$i(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>W(ot(c.column)),r=c=>a`<a href=${us(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:u,lines:p,look:d}=je(c);return[a`<span class=${`chip ${d}`}>${u}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...xn(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>je(c).word,cell:i},{key:"hoe",label:n.how,text:c=>fl(c.most_basis),cell:c=>c.most_basis&&Bd(c.most_basis)}];return a`
    <${St} title=${un.cells}>
      <p class="zacht">${Lt(e)}</p>
      <${ct} id="vakken" caption=${un.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function Xg({links:t,scenario:e,undecided:n}){let s=un.columns,o=c=>bt(c,"initiative"),{links:r}=K(e),i=co(et(e.plan),b.shared.nothing_step),l=[...xn(c=>vt(c)?.key),de("actie",s.action,o),{key:"soort",label:s.kind,text:c=>gt(c,"interventionKind").map(ot).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>fi(o(c)).map(x).join(", "),cell:c=>a`<${Et} ids=${fi(o(c))} />`},On("stand",s.stand,o,e.date),{key:"hoe",label:s.how,text:c=>fl(r[c][0]),cell:c=>Bd(r[c][0],`; ${V("Strength",r[c][1])}`)}];return a`
    <${St} title=${f(un.work,{count:E(t.map(o)).length})}>
      ${t.length?a`<${ct} id="wiewat" caption=${un.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?b.overview.undecided:i}</p>`}
    <//>
  `}function tb({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${M} id=${n} />`,f(ne(vt(n)).thing.step.helper,{awareness:Nt(n,"awareness")||un.unaware})]);return a`<${St} title=${un.helpers}><${ar} items=${e} /><//>`}function Pd({id:t}){let e=H(T.route.query),n=se(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>en(c,"barrier")).filter(c=>He(c,l)),r=K(e).links,i=s.flatMap(l=>Ft(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Ve(l,e.plan));return a`
    <${Yg} id=${t} narrow=${n} />
    <${Zg} id=${t} scenario=${e} />
    <${Xg} links=${i} scenario=${e} undecided=${rc(e).has(t)} />
    <${Aa} title=${un.requested} ids=${o("Recommendation").filter(l=>Ve(l,e.plan))} />
    <${tb} ids=${o("Facilitator")} />
  `}var un,fl,Bd,Yg,Id=S(()=>{"use strict";R();U();A();zt();F();$n();fn();G();lt();jt();Zt();dt();Me();ir();un=b.thing.step,fl=t=>ye[t]?.[1]||"",Bd=(t,e="")=>[a`<${re} basis=${t} />`,` ${fl(t)}${e}`],Yg=({id:t,narrow:e})=>a`
  <${St} title=${un.what}>
    <${Ne} text=${w(t,"step")} />
    <${Ne} text=${w(t,"definition")} />
    <${Ne} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${un.narrower}<${Et} ids=${e} />.</p>`}
    ${bt(t,"broader")&&a`<p>${un.broader}<${M} id=${bt(t,"broader")} />.</p>`}
  <//>
`});function nb({id:t,reports:e}){let n=dn(t);if(Ze(t.split("/")[0]).dates.length<3)return null;let s=o=>Ie(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Xt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${Y(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function sb({id:t}){let e=Ze(t.split("/")[0]),{result:n,not_mentioned:s}=dn(t),o=e.dates.filter(({date:i})=>An(t,i));if(!o.length)return null;let r=(i,l)=>l===e.date&&n[w(i,"resultReported")];return a`
    <${nb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:i,label:l})=>{let c=no(t,i);return a`
          <li>
            <strong>${W(l)}</strong>
            <p><${Xt} id=${t} date=${i} /></p>
            ${Ie(t,i).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${c&&a`<${eb} report=${c} result=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function ob({id:t}){let e=se(t,"silentPart"),n=e.map(s=>[w(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",w(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${dn(t).silent}</strong></p><${ar} items=${n} />`}function rb({id:t}){let e=dn(t),n=e.deadline_columns,s=jr(t);if(!s.length)return null;let o=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>w(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>w(i,"dueBy"),cell:i=>Y(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:n.kind,text:i=>No(w(i,"modality"))},{key:"er",label:n.there,text:i=>Ie(i).delivery||e.not_there},{...Vn(n.place,()=>[]),cell:i=>a`<${Ne} text=${w(i,"summary")} /><${ae} of=${[i]} />`}];return a`<${ct} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function ab({id:t}){let e=dn(t),n=e.who_columns,s=Ft(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${M} id=${i} /><${ds} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>x(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>w(i[0],"summary")},Vn(n.place,({of:i})=>i.slice(0,1))];return a`<${ct} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function ib({id:t}){let e=se(bt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${dn(t).heading}<${Et} ids=${e} />.</p>`}function lb({id:t}){let e=dn(t),n=Cr(t);if(n.length)return n.map(o=>a`<${Uo} id=${o} /><${ae} of=${[o]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=gt(t,"interventionKind").map(ot).join(", ");return a`
    <p>${f(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function cb({id:t}){let e=dn(t),n=en(t,"subMeasureOf"),s=o=>a` <${Xt} id=${o} />`;return a`<${St} title=${e.container}><p>${e.parts}</p><${hn} ids=${n} more=${s} /><//>`}function Rd({id:t}){let e=dn(t),n=Ze(t.split("/")[0]),s=w(t,"promise"),o=Oo(t),r=w(t,"isContainer")==="true"?cb:pb;return a`
    <${St} title=${s?e.promise:e.what}>
      <${Ne} text=${s} />
      <${Ne} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${f(e.new,{when:os(n.date,n)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${ae} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${Ea} id=${t} />
    ${o.length>0&&a`<${St} title=${b.thing.further}><${an} pairs=${o} /><//>`}
    <${Co} id=${t} />
  `}var dn,eb,pb,qd=S(()=>{"use strict";R();A();F();$n();G();lt();jt();dt();Me();ir();Cn();dn=t=>ne(vt(t)).thing.undertaking,eb=({report:t,result:e})=>a`
  <${Ne} text=${w(t,"summary")} />
  <${As} of=${t} />
  <${Ne} text=${e} look="zacht" />
  <${ae} of=${[t]} />
`;pb=({id:t})=>a`
  <${St} title=${dn(t).progress}><${sb} id=${t} /><${ob} id=${t} /><${rb} id=${t} /><//>
  <${St} title=${dn(t).who}><${ab} id=${t} /><${ib} id=${t} /><//>
  <${St} title=${dn(t).steps}><${lb} id=${t} /><//>
`});function $b({id:t}){let e=ub[Pe(t)];return e?y.plans.filter(n=>!vt(t)||n===vt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${db} key=${n.plan.key} ...${n} />`):null}function mb({id:t}){let e=en(t,"inChapter"),n=[...Oo(t),[He(t,"Legislation")?es.also_known:es.in_source,gt(t,"altLabel").join(", ")],[es.place,sn(t).length>0&&a`<${ae} of=${[t]} />`]],s=o=>a` <${Xt} id=${o} />`;return a`
    <${St} title=${es.known}>
      ${He(t,"Facilitator")&&a`<p class="zacht">${ne(vt(t)).thing.other.judged}</p>`}
      <${Ne} text=${w(t,"summary")} />
      <${Ne} text=${w(t,"rationale")} />
      <${an} pairs=${n} />
    <//>
    <${Ea} id=${t} />
    ${e.length>0&&a`<${St} title=${es.other.chapter}><${hn} ids=${ze(e)} more=${s} /><//>`}
    <${Co} id=${t} />
  `}function gb({id:t}){let e=H(T.route.query),n=Pe(t)==="organisation"&&w(t,"notation"),s=i=>Wn(i).some(({partners:l})=>n&&l.includes(n)),o=K(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${Zc} gap=${i} scenario=${e} />`);return a`
    <${St} title=${f(es.gaps,{count:o.length})}>
      <${Fs} id="vragen" items=${r} first=${it()?hb:fb} as="div" />
    <//>
  `}function bb({id:t}){let e=Pe(t),n=[Wd[e]&&a`<a href=${O(Wd[e])}>${es.crumbs[e]}</a>`,N&&vt(t)?.title,...["inChapter","subMeasureOf"].map(s=>bt(t,s)&&a`<${M} id=${bt(t,s)} />`),Jt(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function Dd({route:t}){let e=t.path.slice(1).join("/");if(!ce(e))return a`<${fs} />`;let n=x(e),s=Pe(e),o=kb[s],r=()=>{let l=f(es.footnote,{kind:Jt(e),name:n,phrase:w(e,"promise")||w(e,"summary")});return qr(l.trim().replace(/([^.!?])$/,"$1."),sn(e),null,vt(e)||et())},i=s==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${bb} id=${e} />
    <${tt} text=${He(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${i&&a`<p><${Xt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${ko} />`}
    <${$b} id=${e} />
    <div class="acties bovenaan">
      <${ps} text=${r} />
      <a href=${O("verken",{uit:e,kies:e})}>${es.around}</a>
    </div>
    <${o} id=${e} />
    <${gb} id=${e} />
  `}var es,hl,ub,db,fb,hb,Wd,kb,Vd=S(()=>{"use strict";R();U();Tt();A();zt();F();$n();G();lt();jt();Je();Zt();Es();mo();dt();Me();ir();Nd();Id();qd();Cn();Yo();es=b.thing,hl=b.thing.route,ub={organisation:(t,e)=>y.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:wn},db=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?f(hl.of_plan,{plan:t.title}):hl.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${hl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[fb,hb]=[3,2];Wd={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};kb={undertaking:Rd,organisation:Ad,step:Pd,other:mb}});function yb({rows:t,chosen:e,plan:n,scenario:s}){let{named:o}=En(s,n),r=ne(n).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${Mt.tiles_label}>
      ${Lr(t,r).map(([i,{tile:l,number:c}])=>a`
          <button type="button" id=${`uitkomst-${i}`} aria-pressed=${String(e===i)}
            onClick=${()=>P({uitkomst:e===i?null:i})}>
            <${_o} outcome=${i} />
            <span class="getal">
              ${c?o[c].value:t.filter(u=>u.outcome===i).length}
            </span>
            <span>${f(l,{date:Y(tn(n.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function xb({rows:t,plan:e,date:n}){let{outcomes:s}=b.shared,o=Object.keys(s).find(i=>s[i].open),r=t.filter(i=>i.outcome===o).sort((i,l)=>Q(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${Mt.open.title}</h2>
      <p>${r.length?f(Mt.open.phrase,{date:Y(tn(e.key,n))}):Mt.open.none}</p>
      <ul>
        ${r.slice(0,vb).map(i=>a`
            <li key=${i.id}>
              <${_o} outcome=${i.outcome} />
              <span>
                <${M} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${O("aandachtspunten",{vraag:"deadline-verstreken"})}>${Mt.open.gaps}</a></p>
      <h2>${Mt.read.title}</h2>
      <ul class="leesregels">${Mt.read.lines.map(i=>a`<li>${i}</li>`)}</ul>
    </aside>
  `}function Ob({plan:t,scenario:e,chosen:n}){let s=Ss(t,e.date),o=uc(t,e.date),r=s.filter(i=>!n||i.outcome===n);return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${f(Mt.intro,{count:s.length,undated:o.length})}</p>
      <p>${En(e,t).phrase.overdue}</p>
      <${yb} rows=${s} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${jd} plan=${t} rows=${r} date=${e.date} /><${Sb} plan=${t} rows=${r} /></div>
        <${xb} rows=${s} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${Mt.table}</summary>
        <${ct} id=${`beloften-${t.key}`} caption=${Mt.caption} rows=${r} columns=${Hd} sort="dag" />
      </details>
      ${o.length>0&&a`
          <details class="tweeling">
            <summary>${f(Mt.undated,{count:o.length})}</summary>
            <ul>
              ${o.map(i=>a`<li>
                  <${M} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}
                  ${i.stand&&`; ${i.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Ud({route:t}){let e=H(t.query),n=$c(e),s=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(r=>Ss(r,e.date)).filter(r=>!s||r.outcome===s);return a`
    <${tt} text=${Mt.heading} title=${Mt.title} />
    <${pn}><${Ps} /><${Jo} /><//>
    <${ko} />
    ${n.map(r=>a`<${Ob} key=${r.key} plan=${r} scenario=${e} chosen=${s} />`)}
    ${!n.length&&a`<p>${Mt.none}</p>`}
    <p class="acties">
      <${Yt} name="beloften.csv" rows=${()=>_b(o,e)} />
      ${n.length>0&&a`<${Fe} name="beloften" title=${Mt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${ee} text=${C(Mt.lane_total,o.length)} />
  `}var Mt,wb,Hd,_b,vb,Sb,Kd=S(()=>{"use strict";R();U();Tt();A();zt();F();G();jt();Je();Zt();$s();$l();dt();Zo();Me();Mt=b.promises;wb=t=>{let e=is(t.plan).lanes[t.lane];return e?so(e):""},Hd=[{key:"dag",label:Mt.columns.day,text:t=>t.day,cell:t=>t.by},de("actie",Mt.columns.work,t=>t.work),{key:"wat",label:Mt.columns.what,text:t=>t.what},{key:"woorden",label:Mt.columns.quote,text:t=>t.quote},{key:"stand",label:Mt.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${qs} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:Mt.columns.lane,text:wb}],_b=(t,e)=>{let n=o=>sn(o.id).map(Qt).join("; "),s=[...Hd,{key:"bron",label:Mt.columns.place,text:n}];return Rn(s,t,o=>ue(e,o.plan.key))},vb=6;Sb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${is(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${so(n)}
              <span class="bij">
                ${C(Mt.lane_total,s.length)}${Os(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <ul>
              ${s.map(o=>a`
                  <li key=${o.id}>
                    <${qs} outcome=${o.outcome} on=${o.by} />
                    <span><${M} id=${o.work} text=${o.short} />${" "}${o.what||o.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function Jd({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${f(bs.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function Cb({loss:t,scenario:e,id:n,title:s}){let o=i=>Qd(t,i,e),r=[{key:"vak",label:bs.columns.cell,sort:!1,text:i=>Gd(i,o(i)),cell:i=>{let l=Gd(i,o(i));return o(i)?a`<a href=${us(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:bs.columns.now,sort:!1,text:i=>Yd(o(i))},{key:"weg",label:bs.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${ct} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function jb({loss:t,names:e,scenario:n}){let s=Ze(t.plan),{cells:o,none:r,...i}=s.words.losses,l=`verlies${s===y.plans[0]?"":`-${s.key}`}`,c=p=>[" ",a`<${Xt} id=${p} date=${n.date} />`],u=(p,d)=>a`
    <${Jd} title=${p} count=${d.length} none=${r}><${hn} ids=${d} more=${c} /><//>
  `;return a`
    <section>
      ${N&&a`<h2>${s.title}</h2>`}
      <p class="verlieskop">${Lb(t,e)}</p>
      <p>${t.phrase}</p>
      <${zb} loss=${t} scenario=${n} />
      <${Jd} title=${o} count=${t.cells.length} none=${r}>
        <${Cb} loss=${t} scenario=${n} id=${l} title=${o} />
      <//>
      ${Object.keys(i).map(p=>({list:p,ids:t[p]||[]})).filter(({ids:p})=>p.length).map(({list:p,ids:d})=>u(i[p],d))}
      ${t.blocks.map(p=>u(p.phrase,p.acts))}
    </section>
  `}function Lb(t,e){let[n,s]=[t.last_actor.length,ws(Ze(t.plan))];return C(bs.heading,e.length,{alone:n,acts:t.acts,source:s,names:he(e)})}function gl({losses:t,names:e,scenario:n}){let s=he(e),o=()=>t.flatMap(r=>r.cells.map(i=>{let l=Qd(r,i,n),c=l?nt(i.barrier):"";return[s,ot(i.column),c,Yd(l),i.phrase,...ue(n,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${jb} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):le(n).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Yt} name="wat-als.csv" rows=${()=>[[...bs.csv,...In],...o()]} />
    </div>
  `}function Mb(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return K({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(ot(s.kind)):nt(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function Tb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${as(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${f(Us.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${Us.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${C(Us.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?C(Us.stays,i.length):Us.nothing}</p>`}
    </li>
  `}function zb({loss:t,scenario:e}){let{legend:n}=Us,s=Mb(t,e),o=E(s.flatMap(i=>i.things.map(l=>as(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${Us.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Tb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${f(n.lost,{source:ws(et(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var Us,bs,Qd,Yd,Gd,Zd=S(()=>{"use strict";R();A();zt();F();fn();G();lt();jt();Zt();dt();Me();Us=b.whatif.picture,bs=b.whatif,Qd=(t,e,n)=>K({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),Yd=t=>t?Hr(t):bs.no_cell,Gd=(t,e)=>{let n=W(ot(t.column));return e?f(bs.cell,{kind:n,step:nt(t.barrier).toLowerCase()}):n}});function kl(t,e,n){let[s,o]=I(null);return te(()=>{let r=!0;return o(null),Z().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||b.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function Fb({before:t,after:e}){let n=xe[t===e?"reads":e?t?"weighs":"comes":"goes"];return f(n,{before:V("Severity",t),after:V("Severity",e)})}function Xd({cells:t,all:e,gaps:n}){return a`
    <h2 role="status">${C(xe.cells,t.length,{all:e})}</h2>
    <ul class="anderelezing">
      ${t.map(s=>a`
          <li>
            <strong>${W(ot(s.column))}, ${nt(s.barrier).toLowerCase()}</strong>
            <span>${f(xe.now,{phrase:s.before})}</span> <span>${f(xe.then,{phrase:s.after})}</span>
          </li>
        `)}
    </ul>
    <p>${xe.alone}</p>
    <h2>${C(xe.gaps,n.length)}</h2>
    <ul>
      ${n.map(s=>a`
          <li>
            <strong>${Fb(s)}</strong> ${s.was&&`${f(xe.now,{phrase:s.was})} `}
            ${s.was?f(xe.then,{phrase:s.sentence}):s.sentence}
          </li>
        `)}
    </ul>
  `}function Eb({id:t,status:e,scenario:n}){let s=kl("supposed",{options:rs(n),work:t,status:e});return s&&s.silent===void 0?a`<${Xd} ...${s} />`:a`<p role="status">${s?s.silent:b.whatif.busy}</p>`}function t$({requested:t,scenario:e}){let{date:n}=e,s=p=>oe(p)&&!!An(p,n),[o,r]=t.split("="),i=oe(o)?o:"",l=se(no(i,n),"alternativeReading").map(p=>w(p,"status")),c=(p,d)=>O(["wat-als","actie",`${p}=${d}`]),u=e.key===H({}).key&&y.readings[`${i}=${r}`];return a`
    <div class="watals">
      <section class="weglaten filters">
        <${wo} label=${xe.which} id="actie" thing=${i} among=${s}
          pick=${p=>{location.hash=c(p,r||"")}} />
        ${i&&a`
            <p><${M} id=${i} />. ${Ge(i,n)}.</p>
            <h2>${xe.suppose}</h2>
            <ul class="partnerlijst">
              ${Object.entries(y.codes.Status).map(([p,{label:d}])=>a`
                  <li>
                    <a href=${c(i,p)} aria-current=${p===r?"true":null}>${W(d)}</a>
                    ${p===An(i,n)&&a` <span class="zacht">${xe.read}</span>`}
                    ${l.includes(p)&&a` <span class="zacht">${xe.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
      </section>
      <div>
        ${!(i&&r)&&a`<${Nb} />`}
        ${u&&a`<${Xd} ...${u} />`}
        ${i&&r&&!u&&ke()&&a`<${Eb} id=${i} status=${r} scenario=${e} />`}
        ${i&&r&&!u&&!ke()&&a`<p>${f(xe.elsewhere,{name:x(i),status:V("Status",r)})}</p>`}
      </div>
    </div>
  `}var xe,bl,Ab,Nb,e$=S(()=>{"use strict";R();U();A();zt();F();Oe();G();lt();jt();dt();da();xe=b.whatif.action;bl=t=>t.split("=")[0],Ab=()=>Object.keys(y.readings).sort((t,e)=>Q(x(bl(t)),x(bl(e)))),Nb=()=>a`
  <p>${xe.begin}</p>
  <h2>${xe.readings}</h2>
  <ul>
    ${Ab().map(t=>a`
        <li>
          <a href=${O(["wat-als","actie",t])}>${x(bl(t))}</a>
          <span class="zacht"> ${f(xe.reading,{status:V("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Pb({notations:t,names:e,scenario:n}){let s=kl("answer",{options:Bb(t,n)},()=>ft(ut.done));if(!s)return a`<div><p>${ut.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=C(ut.questions,s.gaps.filter(o).length);return a`
    <div>
      <${gl} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${f(ut.with_this,{questions:r,now:K(n).gaps.length})}</p>
    </div>
  `}function Ib({acting:t,chosen:e}){let[n,s]=I(""),o=c=>P({zonder:c.map(Pa).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(u=>u!==c));o(ke()?[...e,c]:[c])},i=c=>[x(c),...gt(c,"altLabel")].join(" "),l=t.filter(c=>ls(i(c),n));return a`
    <h2>${ut.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${f(ut.put_back,{name:x(c)})}
          onClick=${()=>r(c)}>
          ${x(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${ut.clear}</button>
          <button type="button" class="klein" onClick=${()=>Vo(location.href,ut.shared)}>${ut.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${ut.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <ul class="partnerlijst" aria-label=${ut.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button type="button" id=${`zonder-${Pa(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${ut.none_found}</p>`}
    ${!ke()&&a`<p class="zacht">${ut.alone}</p>`}
  `}function Rb({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&C(ut.start.alone,r),r>0&&(o.length?f(ut.start.steps,{steps:he(o.map(l=>nt(l).toLowerCase()))}):ut.start.no_step),i>0&&C(ut.start.lead,i)].filter(Boolean),s=ws(et(e.plan));return a`
    <section id="begin">
      <h2>${ut.start.title}</h2>
      <p class="zacht">${f(ut.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${O("wat-als",{zonder:Pa(o.who)})}>${x(o.who)}</a>
              <span class="bij">${N?`${Ze(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${ut.start.no_partner}</p>`}
    </section>
  `}function n$({route:t}){let e=H(t.query),{without:n,most:s}=K(e),o=ze(Object.keys(n).filter($=>n[$].length)),r=(t.query.zonder||"").split(",").map(Ue).filter(Boolean),i=r.map($=>x($)),[l]=r,c=r.length>1&&ke(),[,u,...p]=t.path,d=[[ut.leave_out,O("wat-als"),!u],[ut.action.title,O(["wat-als","actie"]),!!u]],m=a`
    <${Ho} label=${ut.title} tabs=${d} />
    <${tt} text=${ut.title} title=${u?ut.action.title:ut.title}>
      <p class="uitleg">${u?ut.action[ke()?"intro":"intro_elsewhere"]:ut.intro}</p>
    <//>
    <${aa} scenario=${e} />
  `;return u?[m,a`<${t$} requested=${p.join("/")} scenario=${e} />`]:a`
    ${m}
    <div class="watals">
      <section class="weglaten filters"><${Ib} acting=${o} chosen=${r} /></section>
      <div>
        ${!r.length&&a`<${Rb} most=${s} scenario=${e} />`}
        ${r.length>0&&!c&&a`<${gl} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${Pb} notations=${r.map(Pa)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${ee} text=${r.length===1?f(ut.phrase,{name:i[0]}):""} />
  `}var ut,Bb,Pa,s$=S(()=>{"use strict";fe();io();R();U();Tt();A();zt();F();Oe();G();lt();Je();Zt();Wr();Zd();e$();Cn();ut=b.whatif,Bb=(t,e)=>[...rs(e),...t.map(n=>["zonder",n])];Pa=t=>w(t,"notation")});var r$={};l$(r$,{answerTo:()=>K,compare:()=>Q,connection:()=>oo,csv:()=>wr,data:()=>y,here:()=>T,longerWays:()=>Er,scenarioOf:()=>H});function Ra(t=null){for(let e of qa())e!==t&&(e.open=!1)}function yl(){Ra(),bn().classList.remove("is-open"),Ia().setAttribute("aria-expanded","false")}function qb(){bn()&&(Ia().addEventListener("click",()=>{let t=bn().classList.toggle("is-open");for(let e of qa())e.open=t;Ia().setAttribute("aria-expanded",String(t))}),bn().addEventListener("click",t=>{let e=t.target;e.closest("a")?yl():e.closest("summary")&&!it()&&Ra(e.closest("details"))}),bn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=qa().find(n=>n.open);it()?Ia().focus():e?.querySelector("summary")?.focus(),yl()}),document.addEventListener("click",t=>{!it()&&!bn().contains(t.target)&&Ra()}),bn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!it()&&!bn().contains(e)&&Ra()}))}function Wb(t){if(!bn())return;let e=Ei(t)?.to;for(let n of bn().querySelectorAll("a")){let{path:s}=li(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",O(s))}for(let n of qa())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Db(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return lr=!Eo(e)||s!==n,lr?(kn(a`<p role="status">${b.werkplaats.busy}</p>`,Ot("inhoud")),Wa?Z().show(Wa,Z().own):wl||Vb(rs(e),s),!0):!1}async function Vb(t,e){wl=!0;try{Wa=(await Z().ask("page",{options:t,comparisons:e})).page,lr&&Z().show(Wa,Z().own)}catch(n){lr&&kn(a`<p role="alert">${n.message}</p>`,Ot("inhoud"))}wl=!1}function Hb(t){let e=t.path[0]||"overzicht",n=Ot("inhoud");if(be()?.own&&Db(e,H(t.query)))return;n.className=`scherm-${e}`;let s=o$[e]||o$.onbekend;kn([a`<${Uc} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),Wb(e)}function _l(){let t=Ot("motor");t.hidden=!1;let{state:e,why:n,own:s}=Z();kn(a`<${md} state=${e} why=${n} own=${s} />`,t)}function Ub(){Kb(),lr=!1,window.removeEventListener("werkplaats",_l),kn(null,Ot("inhoud")),kn(null,Ot("motor"))}var bn,Ia,qa,o$,wl,Wa,lr,Kb,a$=S(()=>{"use strict";fe();R();U();Tt();A();zt();F();Oe();Io();zi();lt();Zt();Wr();cp();Op();Tp();hu();Mu();Vu();Ku();gd();Sd();Yo();Ed();Vd();Kd();s$();bn=()=>Ot("menu"),Ia=()=>Ot("menuknop"),qa=()=>[...bn().querySelectorAll("details")];Ot("spring").addEventListener("click",t=>{t.preventDefault(),Ot("inhoud").focus()});qb();Ot("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),yl();let e=Ot("zoek").value;location.hash=Rc(e)||O("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=b.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};Vo(f(e,{...r,sources:Pn()}),n)});o$={__proto__:null,overzicht:Uu,dekking:Mp,aandachtspunten:Lu,partners:Bu,maatregelen:Pu,naslag:qu,gevraagd:Wu,tijdlijn:Du,beloften:Ud,verken:fu,ding:Dd,samenvatting:Fd,vragen:xd,"wat-als":n$,vergelijk:Sp,"weet-niet":lp,methode:ip,zoek:ru,controleer:be()?hd:fd,onbekend:fs},wl=!1,Wa="",lr=!1;be()&&(window.addEventListener("werkplaats",_l),_l());Ot("inhoud").replaceChildren();Kb=ec(Hb);be()&&window.addEventListener("andere-bladzijde",Ub,{once:!0});document.documentElement.dataset.klaar="ja"});fe();Va();typeof DecompressionStream>"u"?Ot("te-oud").hidden=!1:xl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(a$(),r$))});})();
